package org.dienstweg.disziplinar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One numbered version of the charges (§ 19 LDG NRW).
 *
 * @param nummer  1 for the charges at initiation, counted on by extensions and restrictions alike
 * @param am      day it went on the record (Europe/Berlin); null for a suspicion that is not initiated yet
 * @param art     null for the charges at initiation
 * @param tatzeit day the acts were completed (Europe/Berlin), may be null
 */
public record Fassung(int nummer, LocalDate am, Vorwurf.Art art, String text, LocalDate tatzeit) {

    /** Whether it leaves acts out. */
    public boolean beschraenkt() {
        return art == Vorwurf.Art.BESCHRAENKUNG;
    }

    /** Whether this later restriction leaves out all of an earlier version, because it repeats its words. */
    boolean laesstGanzAus(Fassung fruehere) {
        return beschraenkt() && !fruehere.beschraenkt() && nummer > fruehere.nummer && lautet(fruehere.text);
    }

    /** Whether it says the same, whatever the punctuation and spacing. */
    boolean lautet(String anderer) {
        return wortlaut(text).equals(wortlaut(anderer));
    }

    private static String wortlaut(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
