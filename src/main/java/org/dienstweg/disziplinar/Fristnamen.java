package org.dienstweg.disziplinar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dienstweg.akte.Fristvermerk;

/** What the deadlines of disciplinary proceedings are called: by what they are for, then by how long they run. */
public final class Fristnamen {

    /** Every name by the kind under which the deadline is stored. */
    public static final Map<String, String> ALLE = alle();

    private Fristnamen() {
    }

    /** The name of a stored deadline. */
    public static String von(Fristvermerk frist) {
        return ALLE.getOrDefault(frist.art(), frist.bezeichnung());
    }

    /** The kind under which a time bar of § 15 LDG NRW is stored. */
    public static String zeitablauf(String dauer) {
        return "ZEITABLAUF_" + dauer;
    }

    private static Map<String, String> alle() {
        Map<String, String> namen = new LinkedHashMap<>();
        Stream.of(Fristart.values()).forEach(art -> namen.put(art.dauer().art(), art.bezeichnung()));
        Stream.of(Ausschlussfrist.values()).forEach(eine -> namen.put(zeitablauf(eine.dauer().art()),
                eine.massnahmen() + " ausgeschlossen (" + eine.dauer().text() + " nach Vollendung)"));
        return Collections.unmodifiableMap(namen);
    }
}
