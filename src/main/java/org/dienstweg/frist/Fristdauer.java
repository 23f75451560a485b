package org.dienstweg.frist;

import java.time.Period;
import java.util.List;
import java.util.Locale;

/**
 * How long a deadline runs, in the unit the law names: a month is not thirty days (§ 188 BGB).
 *
 * @param anzahl  how many units, at least one
 * @param einheit the unit
 */
public record Fristdauer(int anzahl, Einheit einheit) {

    public static final Fristdauer ZWEI_WOCHEN = wochen(2);
    public static final Fristdauer DREI_WOCHEN = wochen(3);
    public static final Fristdauer EIN_MONAT = monate(1);
    public static final Fristdauer SECHS_MONATE = monate(6);

    private static final List<String> ZAHLWOERTER =
            List.of("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    /** The units of § 188 BGB with the words for one and for many. */
    public enum Einheit {
        TAG("ein Tag", "Tage"), WOCHE("eine Woche", "Wochen"), MONAT("ein Monat", "Monate"), JAHR("ein Jahr", "Jahre");

        private final String eine;
        private final String mehrere;

        Einheit(String eine, String mehrere) {
            this.eine = eine;
            this.mehrere = mehrere;
        }
    }

    /** Refuses a duration of nothing with an {@link IllegalArgumentException}. */
    public Fristdauer {
        if (anzahl < 1) {
            throw new IllegalArgumentException("Eine Frist dauert mindestens einen Tag.");
        }
    }

    /** A deadline of days. */
    public static Fristdauer tage(int anzahl) {
        return new Fristdauer(anzahl, Einheit.TAG);
    }

    /** A deadline of weeks. */
    public static Fristdauer wochen(int anzahl) {
        return new Fristdauer(anzahl, Einheit.WOCHE);
    }

    /** A deadline of months. */
    public static Fristdauer monate(int anzahl) {
        return new Fristdauer(anzahl, Einheit.MONAT);
    }

    /** A deadline of years. */
    public static Fristdauer jahre(int anzahl) {
        return new Fristdauer(anzahl, Einheit.JAHR);
    }

    /** As one would say it, e.g. {@code zwei Wochen} or {@code 30 Tage}. */
    public String text() {
        if (anzahl == 1) {
            return einheit.eine;
        }
        int wort = anzahl - 2;
        return (wort < ZAHLWOERTER.size() ? ZAHLWOERTER.get(wort) : String.valueOf(anzahl)) + " " + einheit.mehrere;
    }

    /** As it is stored, e.g. {@code ZWEI_WOCHEN} or {@code 30_TAGE}. */
    public String art() {
        return text().replace("ü", "ue").replace("ö", "oe").replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether the end is a day of the same number, which may be missing in the last month (§ 188 Abs. 3 BGB). */
    boolean nachMonaten() {
        return einheit == Einheit.MONAT || einheit == Einheit.JAHR;
    }

    Period spanne() {
        return switch (einheit) {
            case TAG -> Period.ofDays(anzahl);
            case WOCHE -> Period.ofWeeks(anzahl);
            case MONAT -> Period.ofMonths(anzahl);
            case JAHR -> Period.ofYears(anzahl);
        };
    }
}
