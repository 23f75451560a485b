package org.dienstweg.umbenennung.antworten;

import java.time.LocalDate;

/**
 * That a name was changed on the platform.
 *
 * @param geaendertAm the day (Europe/Berlin); may be null
 * @param nachweisUrl address of a proof; may be null where none is asked for
 * @param fruehestens the day of the step that has to come before, or null where none does
 */
public record Aenderung(LocalDate geaendertAm, String nachweisUrl, LocalDate fruehestens) {

    /** The same change after a step of this day. */
    public Aenderung nach(LocalDate tag) {
        return new Aenderung(geaendertAm, nachweisUrl, tag);
    }
}
