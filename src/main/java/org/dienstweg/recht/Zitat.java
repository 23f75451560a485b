package org.dienstweg.recht;

/** Puts what somebody entered into the sentence of a reason. */
public final class Zitat {

    private static final int HOECHSTENS = 80;

    private Zitat() {
    }

    /** The entry in German quotation marks, as {@link #gekuerzt} shows it. */
    public static String von(String eingabe) {
        return "„" + gekuerzt(eingabe) + "“";
    }

    /** The entry without invisible characters, and short enough for a sentence. */
    public static String gekuerzt(String eingabe) {
        String sichtbar = eingabe.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (sichtbar.codePointCount(0, sichtbar.length()) <= HOECHSTENS) {
            return sichtbar;
        }
        return sichtbar.substring(0, sichtbar.offsetByCodePoints(0, HOECHSTENS)) + "…";
    }
}
