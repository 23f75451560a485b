package org.dienstweg.spur;

import java.util.List;
import java.util.stream.Stream;

/** Who asks, by where they stand to the disciplinary cases of the Ministerium des Innern. */
final class Stellung {

    /** In the circle, because she holds the office that leads the proceedings. */
    static final String INNEN = "birgit.wolff";
    /** Operations of the same Ressort: knows that the case runs and where it stands. */
    static final String EIGENER_BETRIEB = "dirk.neumann";
    /** Reads who looked at what, and nothing else. */
    static final String DATENSCHUTZ = "ute.kramer";
    /** Operations of another Ressort: outside, and yet nobody may ask the engine more. */
    static final String FREMDER_BETRIEB = "petra.lang";
    /** The person concerned, and a colleague in the same house: they may ask for tasks and no more. */
    static final List<String> KOLLEGEN = List.of("felix.busch", "miriam.vogt");
    /** Data protection, administration, process owner, the same office elsewhere, nobody at all. */
    static final List<String> BESONDERE = List.of(DATENSCHUTZ, "administration", "lena.hartmann", "stefan.roth", Befragung.NIEMAND);
    /** Hold the office too and so belong to the circle. */
    private static final List<String> AUCH_INNEN = List.of("claudia.held");

    private Stellung() {
    }

    /** The rest of the demo cast. */
    static List<String> uebrige(Stream<String> alle) {
        return alle.filter(person -> !KOLLEGEN.contains(person) && !BESONDERE.contains(person) && !AUCH_INNEN.contains(person)
                && !List.of(INNEN, EIGENER_BETRIEB, FREMDER_BETRIEB).contains(person)).sorted().toList();
    }
}
