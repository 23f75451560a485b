package org.dienstweg.frist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Working days of the ministries: Monday to Friday without the holidays of North Rhine-Westphalia and without the days
 * that are free by arrangement. For reminders and counting, never for a legal consequence. Zone: Europe/Berlin.
 */
@Component("arbeitstage")
@EnableConfigurationProperties(Dienstfrei.class)
public class Arbeitstage {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Feiertage feiertage;
    private final Dienstfrei dienstfrei;
    private final Clock clock;

    Arbeitstage(Feiertage feiertage, Dienstfrei dienstfrei, Clock clock) {
        this.feiertage = feiertage;
        this.dienstfrei = dienstfrei;
        this.clock = clock;
    }

    /** Whether people work on this day. */
    public boolean istArbeitstag(LocalDate tag) {
        return tag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && feiertage.am(tag).isEmpty() && !dienstfrei.umfasst(tag);
    }

    /**
     * The n-th working day after a day; zero gives the day itself.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public LocalDate plus(LocalDate tag, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Die Zahl der Arbeitstage darf nicht negativ sein.");
        }
        LocalDate ziel = tag;
        for (int offen = n; offen > 0; offen--) {
            ziel = abArbeitstag(ziel.plusDays(1));
        }
        return ziel;
    }

    /** How many working days lie after the first day up to and including the second; zero when it is not later. */
    public int zwischen(LocalDate von, LocalDate bis) {
        return bis.isAfter(von)
                ? (int) von.plusDays(1).datesUntil(bis.plusDays(1)).filter(this::istArbeitstag).count()
                : 0;
    }

    /**
     * The moment n working days from now at the same time of day, for timers in diagrams. What happens on a day without
     * work counts as if it happened on the next working day.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Date nach(int arbeitstage) {
        ZonedDateTime jetzt = clock.instant().atZone(BERLIN);
        LocalDate tag = plus(abArbeitstag(jetzt.toLocalDate()), arbeitstage);
        return Date.from(jetzt.with(tag).toInstant());
    }

    private LocalDate abArbeitstag(LocalDate tag) {
        LocalDate arbeitstag = tag;
        while (!istArbeitstag(arbeitstag)) {
            arbeitstag = arbeitstag.plusDays(1);
        }
        return arbeitstag;
    }
}
