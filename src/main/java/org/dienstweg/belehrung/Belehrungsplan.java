package org.dienstweg.belehrung;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When everybody is reminded of the prohibition. The text of VV42-1 names no interval, so it is configured.
 *
 * @param beginn                  the first day it is due (Europe/Berlin)
 * @param intervall               how long after that it is due again, and so on, e.g. {@code P1Y}
 * @param erinnerungArbeitstage   after how many working days without acknowledgement a person is reminded once
 */
@ConfigurationProperties("dienstweg.belehrung")
public record Belehrungsplan(@DefaultValue("2026-01-15") LocalDate beginn, @DefaultValue("P1Y") Period intervall,
                             @DefaultValue("10") int erinnerungArbeitstage) {

    /**
     * An interval leads forward.
     *
     * @throws IllegalArgumentException if the interval is not positive or the number of working days negative
     */
    public Belehrungsplan {
        if (!beginn.plus(intervall).isAfter(beginn) || erinnerungArbeitstage < 0) {
            throw new IllegalArgumentException("dienstweg.belehrung: an interval must lead forward");
        }
    }

    /** The day of the reminder that counts on this day; empty before the first. */
    public Optional<LocalDate> stichtag(LocalDate heute) {
        // Counted from the beginning, or a 29 February would become a 28th for ever.
        return Stream.iterate(0, n -> n + 1).map(n -> beginn.plus(intervall.multipliedBy(n)))
                .takeWhile(tag -> !tag.isAfter(heute)).reduce((frueher, spaeter) -> spaeter);
    }
}
