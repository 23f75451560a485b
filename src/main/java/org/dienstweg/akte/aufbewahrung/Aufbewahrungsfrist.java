package org.dienstweg.akte.aufbewahrung;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long the file of a kind of case is kept after an outcome.
 *
 * @param verfahren key of the process
 * @param ende      id of the end event, with {@code /} and an outcome where the period depends on what followed
 * @param frist     runs from the day the case ended, or what followed became final, which does not count itself (§ 187 Abs. 1, § 188 BGB)
 * @param regel     the clause
 * @param gueltigAb first day on which files are deleted by it
 */
record Aufbewahrungsfrist(String verfahren, String ende, Period frist, String regel, LocalDate gueltigAb) {

    /**
     * The first day after the period that began with this day. A month without the day ends on its last
     * (§ 188 Abs. 3 BGB); no act is due, so weekends and holidays do not count (§ 193 BGB does not apply).
     */
    LocalDate loeschtag(LocalDate beginn) {
        return beginn.plus(frist).plusDays(1);
    }
}
