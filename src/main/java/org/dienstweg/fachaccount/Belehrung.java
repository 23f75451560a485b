package org.dienstweg.fachaccount;

import java.time.LocalDate;

/**
 * That the authorised persons were instructed and acknowledged it.
 *
 * @param belehrungBestaetigt whether all of them acknowledged
 * @param belehrtAm           the day (Europe/Berlin); may be null
 * @param beantragtAm         the day the account was applied for (Europe/Berlin), before which nobody can have been
 *                            instructed about it
 */
public record Belehrung(boolean belehrungBestaetigt, LocalDate belehrtAm, LocalDate beantragtAm) {
}
