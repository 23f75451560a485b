package org.dienstweg.vorteil.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dienstweg.akte.Akten;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.springframework.stereotype.Component;

/** The follow-up of a proof; no law counts it, so it only brings the case back to the office. */
@Component
class Nachweisfrist {

    /** As many working days as the timers of the diagram wait. */
    static final int ARBEITSTAGE = 20;

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Akten akten;
    private final Arbeitstage arbeitstage;
    private final Clock clock;

    Nachweisfrist(Akten akten, Arbeitstage arbeitstage, Clock clock) {
        this.akten = akten;
        this.arbeitstage = arbeitstage;
        this.clock = clock;
    }

    /** Files until when the proof of a return or of a passing on is awaited, where one is owed. */
    void vermerke(String aktenzeichen, VorteilEntscheidung entscheidung, boolean rueckgabe) {
        if (rueckgabe) {
            vermerke(aktenzeichen, "Wiedervorlage: Nachweis der Rückgabe oder Herausgabe");
        } else if (entscheidung.mitAuflage()) {
            vermerke(aktenzeichen, "Wiedervorlage: Nachweis der Weitergabe");
        }
    }

    private void vermerke(String aktenzeichen, String art) {
        LocalDate heute = LocalDate.now(clock);
        LocalDate ende = arbeitstage.plus(heute, ARBEITSTAGE);
        akten.befriste(aktenzeichen, art, heute, ende, "Entscheidung " + TAG.format(heute) + ", " + ARBEITSTAGE
                + " Arbeitstage, Wiedervorlage " + TAG.format(ende) + "; danach beurteilt die dienstvorgesetzte Stelle das "
                + "Ausbleiben.");
    }
}
