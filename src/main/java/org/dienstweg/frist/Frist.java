package org.dienstweg.frist;

import java.time.LocalDate;

/**
 * A legal deadline and how it was found. All days are calendar days in Europe/Berlin.
 *
 * @param art        how long it runs, e.g. {@code ZWEI_WOCHEN}
 * @param beginn     the day of the event that starts it, or its first day where that counts itself
 * @param ende       its last day; the deadline ends when this day ends
 * @param herleitung the way from beginning to end as one German line for the file
 */
public record Frist(String art, LocalDate beginn, LocalDate ende, String herleitung) {
}
