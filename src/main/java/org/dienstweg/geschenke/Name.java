package org.dienstweg.geschenke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dienstweg.register.Aehnlichkeit;
import org.dienstweg.register.Schriftbild;

/**
 * The name of a giver in the form that is compared: upper and lower case, umlauts, accents, titles, the order of first
 * and last name and the legal form do not matter. Slips of the pen, initials and left out parts make a resemblance.
 *
 * @param worte     the parts that tell one from another, sorted
 * @param rechtsform the legal form of an organisation, empty if none is named
 */
record Name(List<String> worte, String rechtsform) {

    private static final Set<String> TITEL = Set.of("herr", "frau", "dr", "prof", "dipl", "ing", "mag", "med", "jur",
            "rer", "pol", "hc", "mdl", "mdb", "von", "van", "vom", "zu", "zum", "zur", "de", "der", "den");
    private static final Set<String> RECHTSFORMEN = Set.of("gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa", "ohg", "gbr",
            "ug", "se", "eg", "ev", "ek", "ltd", "inc", "partg", "gesellschaft", "co");
    private static final Set<String> FUELLWORTE = Set.of("und", "der", "die", "das", "fur", "haftungsbeschrankt");
    private static final Pattern PUNKT_IM_WORT =
            Pattern.compile("(?<=\\b\\p{L})\\.\\s*(?=\\p{L}\\b)|(?<=\\p{L})\\.(?=\\p{L}{1,2}\\b)");
    private static final int MIT_TIPPFEHLER_AB = 4;
    private static final int ZWEI_TIPPFEHLER_AB = 9;

    static Name person(String name) {
        return new Name(worte(name).stream().filter(wort -> !TITEL.contains(wort)).sorted().toList(), "");
    }

    static Name organisation(String name) {
        // A dot within an abbreviation (e.V., G.m.b.H.) joins, any other sign separates.
        List<String> alle = worte(PUNKT_IM_WORT.matcher(name).replaceAll(""));
        String form = alle.stream().filter(RECHTSFORMEN::contains).sorted().collect(Collectors.joining());
        return new Name(alle.stream().filter(wort -> !RECHTSFORMEN.contains(wort) && !FUELLWORTE.contains(wort))
                .toList(), form);
    }

    /** How well they agree; an empty name agrees with nothing. */
    Uebereinstimmung mit(Name anderer) {
        if (worte.isEmpty() || anderer.worte.isEmpty()) {
            return Uebereinstimmung.KEINE;
        }
        if (String.join("", worte).equals(String.join("", anderer.worte))) {
            boolean verschiedeneFormen = !rechtsform.isEmpty() && !anderer.rechtsform.isEmpty()
                    && !rechtsform.equals(anderer.rechtsform);
            return verschiedeneFormen ? Uebereinstimmung.AEHNLICH : Uebereinstimmung.GLEICH;
        }
        return aehnlich(anderer) ? Uebereinstimmung.AEHNLICH : Uebereinstimmung.KEINE;
    }

    private boolean aehnlich(Name anderer) {
        boolean kuerzer = worte.size() <= anderer.worte.size();
        return enthaelt(kuerzer ? anderer.worte : worte, kuerzer ? worte : anderer.worte)
                || Aehnlichkeit.zwischen(String.join("", worte), String.join("", anderer.worte));
    }

    /** Whether every part of the shorter name has a counterpart of its own in the longer one. */
    private static boolean enthaelt(List<String> laengere, List<String> kuerzere) {
        List<String> offen = new ArrayList<>(laengere);
        boolean aussagekraeftig = false;
        for (String wort : kuerzere) {
            String gegenstueck = finde(offen, wort, String::equals);
            gegenstueck = gegenstueck == null ? finde(offen, wort, Name::gemeint) : gegenstueck;
            if (gegenstueck == null) {
                return false;
            }
            offen.remove(gegenstueck);
            aussagekraeftig |= Math.min(wort.length(), gegenstueck.length()) > 2;
        }
        return aussagekraeftig;
    }

    private static String finde(List<String> worte, String wort, BiPredicate<String, String> passt) {
        return worte.stream().filter(eines -> passt.test(eines, wort)).findFirst().orElse(null);
    }

    private static boolean gemeint(String eines, String anderes) {
        int kuerzeres = Math.min(eines.length(), anderes.length());
        if (kuerzeres == 1) {
            return eines.charAt(0) == anderes.charAt(0);
        }
        int erlaubt = kuerzeres < MIT_TIPPFEHLER_AB ? 0 : kuerzeres < ZWEI_TIPPFEHLER_AB ? 1 : 2;
        return Aehnlichkeit.abstand(eines, anderes) <= erlaubt;
    }

    private static List<String> worte(String name) {
        String gelesen = Schriftbild.von(name.replaceAll("\\p{Pd}", " ")).toLowerCase(Locale.ROOT)
                .replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return Arrays.stream(gelesen.split("[^\\p{L}\\p{N}]+")).filter(wort -> !wort.isEmpty()).toList();
    }
}
