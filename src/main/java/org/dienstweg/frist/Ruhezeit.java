package org.dienstweg.frist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time that does not count because proceedings rest (§ 209 BGB). Calendar days in Europe/Berlin.
 *
 * @param von the first day that does not count
 * @param bis the first day that counts again
 */
public record Ruhezeit(LocalDate von, LocalDate bis) {

    /** Refuses a time that ends before it began with an {@link IllegalArgumentException}. */
    public Ruhezeit {
        if (bis.isBefore(von)) {
            throw new IllegalArgumentException("Eine Ruhezeit endet nicht vor ihrem Beginn.");
        }
    }

    /** How many days of a deadline that began with an event on this day do not count. */
    long tageNach(LocalDate ereignis) {
        LocalDate erster = ereignis.plusDays(1);
        return Math.max(0, ChronoUnit.DAYS.between(von.isAfter(erster) ? von : erster, bis));
    }
}
