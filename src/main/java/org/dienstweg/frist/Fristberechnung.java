package org.dienstweg.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Legal deadlines (§§ 187 to 193 BGB, § 31 VwVfG NRW) with the derivation a reader can check by hand. Days are calendar
 * days in Europe/Berlin; only the end of a deadline moves, days without work in between count.
 */
@Component
public class Fristberechnung {

    private final Feiertage feiertage;

    Fristberechnung(Feiertage feiertage) {
        this.feiertage = feiertage;
    }

    /**
     * The deadline that an event starts: its day does not count (§ 187 Abs. 1 BGB), the end moves to the next day of
     * work (§ 193 BGB, § 31 Abs. 3 Satz 1 VwVfG NRW).
     *
     * @param ereignis what happened, as the derivation names it, e.g. {@code Zustellung}
     * @param am       the day it happened
     */
    public Frist nachEreignis(String ereignis, LocalDate am, Fristdauer dauer) {
        return verschoben(nachEreignisUnverschoben(ereignis, am, dauer));
    }

    /**
     * The same without moving the end: for a day announced as fixed, an appointment of the authority (§ 31 Abs. 3
     * Satz 2 and Abs. 5 VwVfG NRW) and for internal warnings.
     */
    public Frist nachEreignisUnverschoben(String ereignis, LocalDate am, Fristdauer dauer) {
        LocalDate ende = am.plus(dauer.spanne());
        return Herleitung.beginne(ereignis, am, dauer, ende, am.getDayOfMonth());
    }

    /**
     * The deadline that an event starts, with times in which proceedings rested: they do not count (§ 209 BGB). A time that
     * began after the deadline had ended changes nothing.
     *
     * @param ruhezeiten in the order of time, without overlaps
     */
    public Frist nachEreignis(String ereignis, LocalDate am, Fristdauer dauer, List<Ruhezeit> ruhezeiten) {
        return verschoben(nachEreignisUnverschoben(ereignis, am, dauer, ruhezeiten));
    }

    /** The same without moving the end to a day of work. */
    public Frist nachEreignisUnverschoben(String ereignis, LocalDate am, Fristdauer dauer, List<Ruhezeit> ruhezeiten) {
        Frist frist = nachEreignisUnverschoben(ereignis, am, dauer);
        for (Ruhezeit ruhezeit : ruhezeiten) {
            long tage = ruhezeit.tageNach(am);
            if (tage > 0 && !ruhezeit.von().isAfter(frist.ende())) {
                frist = Herleitung.ruhe(frist, ruhezeit, tage);
            }
        }
        return frist;
    }

    /**
     * The deadline whose first day counts (§ 187 Abs. 2 BGB): it ends on the day before the one of the same name or
     * number (§ 188 Abs. 2 BGB), moved to the next day of work.
     */
    public Frist abTagesbeginn(String anlass, LocalDate erster, Fristdauer dauer) {
        // The law looks for the day before; only the first of a month has none within its own month.
        boolean monatserster = erster.getDayOfMonth() == 1;
        LocalDate ende = monatserster
                ? erster.plus(dauer.spanne()).minusDays(1)
                : erster.minusDays(1).plus(dauer.spanne());
        return verschoben(Herleitung.beginne(anlass, erster, dauer, ende, erster.getDayOfMonth() - 1));
    }

    /** An extension counts from the end of the old deadline (§ 190 BGB). */
    public Frist verlaengere(Frist bisherige, Fristdauer um) {
        return nachEreignis("Verlängerung ab Ablauf der Frist am", bisherige.ende(), um);
    }

    private Frist verschoben(Frist frist) {
        LocalDate tag = frist.ende();
        while (ruht(tag)) {
            tag = tag.plusDays(1);
        }
        return tag.equals(frist.ende()) ? frist : Herleitung.verschiebe(frist, tag, feiertage);
    }

    private boolean ruht(LocalDate tag) {
        return tag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || feiertage.am(tag).isPresent();
    }
}
