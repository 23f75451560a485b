package org.dienstweg.disziplinar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two descriptions tell of the same matter: they share their longer words, however these are spelled. */
final class Sachverhaltsvergleich {

    private static final int WORTLAENGE = 5;
    private static final int WORTSTAMM = 6;
    private static final double ANTEIL = 0.4;

    private Sachverhaltsvergleich() {
    }

    /** Whether a reader would ask if it is the same matter. */
    static boolean gleich(String einer, String anderer) {
        Set<String> worte = worte(einer);
        Set<String> andere = worte(anderer);
        Set<String> gemeinsam = new HashSet<>(worte);
        gemeinsam.retainAll(andere);
        int kleinere = Math.min(worte.size(), andere.size());
        return kleinere > 0 && gemeinsam.size() >= Math.ceil(kleinere * ANTEIL);
    }

    // The beginning of a word is enough: endings vary with the sentence.
    private static Set<String> worte(String text) {
        String gefaltet = Normalizer.normalize(text.toLowerCase(Locale.GERMAN).replace("ß", "ss"),
                Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return Arrays.stream(gefaltet.split("[^\\p{L}\\p{N}]+")).filter(wort -> wort.length() >= WORTLAENGE)
                .map(wort -> wort.substring(0, Math.min(wort.length(), WORTSTAMM))).collect(Collectors.toSet());
    }
}
