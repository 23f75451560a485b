package org.dienstweg.recht;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody wrote, so that no rule has to ask for null. */
public final class Text {

    private Text() {
    }

    /** Without blanks at both ends; what was left out is empty. */
    public static String von(String eingabe) {
        return eingabe == null ? "" : eingabe.strip();
    }

    /** Letters and digits only, in lower case and with umlauts spelled out, for comparing names. */
    public static String gefaltet(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
