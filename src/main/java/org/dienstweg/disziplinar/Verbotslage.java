package org.dienstweg.disziplinar;

import java.util.List;

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

    /** Whether an earlier penalty may bar a measure (§ 14 LDG NRW). */
    public boolean nachStrafe() {
        return verdacht.strafverfahren() == Strafstand.RECHTSKRAEFTIG;
    }
}
