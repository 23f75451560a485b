package org.dienstweg.akte.einsicht;

import java.time.LocalDate;

/**
 * Which entries of the access log are asked for; null and blank mean any.
 *
 * @param aktenzeichen of exactly this case
 * @param person       of exactly this login
 * @param von          first day (Europe/Berlin)
 * @param bis          last day (Europe/Berlin)
 * @param seite        number of the page, the first is 1
 */
public record Zugriffsfilter(String aktenzeichen, String person, LocalDate von, LocalDate bis, int seite) {

    /** Blank is the same as null. */
    public Zugriffsfilter {
        aktenzeichen = leer(aktenzeichen);
        person = leer(person);
    }

    private static String leer(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
