package org.dienstweg.akte.aufbewahrung;

import java.time.LocalDate;

/**
 * What became of a case later, as somebody recorded it.
 *
 * @param ausgang         stored value of the outcome
 * @param unanfechtbarAm  day the outcome became final (Europe/Berlin); the period begins with it
 * @param festgehaltenVon login of whoever recorded it
 * @param grund           what it is known from, or why it was corrected
 */
public record Folgeausgang(String ausgang, LocalDate unanfechtbarAm, String festgehaltenVon, String grund) {

    /**
     * An outcome to choose from.
     *
     * @param ausgang     stored value
     * @param bezeichnung what people read
     */
    public record Wahl(String ausgang, String bezeichnung) {
    }
}
