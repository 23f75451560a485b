package org.dienstweg.schriftgut.versand;

import java.util.List;

/**
 * A mail to be sent exactly once.
 *
 * @param schluessel   what makes it the same mail however often a step is repeated, e.g.
 *                     {@code FA-2026-IM-000017/lpaInformieren}; at most 200 characters, no content
 * @param aktenzeichen the case it belongs to
 * @param empfaenger   one bare address
 * @param betreff      subject; control characters become blanks, more than 200 characters are cut off
 * @param text         plain text
 * @param anhaenge     documents
 */
public record Nachricht(String schluessel, String aktenzeichen, String empfaenger, String betreff, String text,
                        List<Anhang> anhaenge) {

    private static final int LAENGSTER_BETREFF = 200;

    /** Nobody can slip a header in: no line of the head of a mail keeps a control character. */
    public Nachricht {
        empfaenger = empfaenger == null ? "" : empfaenger.strip();
        betreff = einzeilig(betreff);
        text = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        anhaenge = List.copyOf(anhaenge);
    }

    private static String einzeilig(String text) {
        String zeile = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").strip();
        return zeile.codePointCount(0, zeile.length()) <= LAENGSTER_BETREFF ? zeile
                : zeile.substring(0, zeile.offsetByCodePoints(0, LAENGSTER_BETREFF - 1)) + "…";
    }
}
