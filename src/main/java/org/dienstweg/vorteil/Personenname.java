package org.dienstweg.vorteil;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares names of people as they are written in applications: other order, titles, case and umlauts do not matter. */
final class Personenname {

    private Personenname() {
    }

    /** Whether every part of the official name occurs in what was written; an empty name is nobody's. */
    static boolean gleicht(String geschrieben, String amtlich) {
        List<String> teile = teile(amtlich);
        return !teile.isEmpty() && teile(geschrieben).containsAll(teile);
    }

    private static List<String> teile(String name) {
        String klein = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Arrays.stream(klein.split("[^\\p{L}]+")).filter(teil -> !teil.isEmpty()).toList();
    }
}
