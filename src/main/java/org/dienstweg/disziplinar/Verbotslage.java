package org.dienstweg.disziplinar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What §§ 14, 15 LDG NRW are judged by.
 *
 * @param verdacht the suspicion
 * @param zeitablauf the time bars as computed, empty where the day of the act is unknown
 * @param antwort  what the office answered, null before it was asked
 */
public record Verbotslage(Verdacht verdacht, List<Zeitablauf> zeitablauf, Massnahmeverbot antwort) {

    /** Whether any time bar has passed, or could have because nobody knows the day. */
    public boolean zeitablaufMoeglich() {
        return zeitablauf.isEmpty() || zeitablauf.stream().anyMatch(Zeitablauf::abgelaufen);
    }

    /** Whether only a reprimand or nothing at all has lapsed, so that even the mildest exception for cash (VV42-3.4.1c) is open. */
    boolean kuerzungMoeglich() {
        return zeitablauf.stream().filter(Zeitablauf::abgelaufen).count() < 2 && !zeitablauf.isEmpty();
    }

    /** The measures that can still be taken by the calendar; removal always can. */
    String nochMoeglich() {
        return zeitablauf.stream().filter(eine -> !eine.abgelaufen()).map(Zeitablauf::massnahmen)
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), text -> text.isEmpty() ? "keine" : text));
    }

    /** Whether an earlier penalty may bar a measure (§ 14 LDG NRW). */
    public boolean nachStrafe() {
        return verdacht.strafverfahren() == Strafstand.RECHTSKRAEFTIG;
    }
}
