package org.dienstweg.web.akte;

import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.Rueckzug;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever asked for something take it back, with a reason, as long as the process allows it. */
@Service
class Rueckzugsantrag {

    private final Akteneinsicht einsicht;
    private final Rueckzug rueckzug;

    Rueckzugsantrag(Akteneinsicht einsicht, Rueckzug rueckzug) {
        this.einsicht = einsicht;
        this.rueckzug = rueckzug;
    }

    /** Whether this person could withdraw the case now. */
    boolean moeglich(Akte akte, Angemeldet wer) {
        return akte.fall().status() == Fallstatus.LAUFEND && darf(akte, wer)
                && rueckzug.moeglich(akte.fall().aktenzeichen(), akte.verfahren().rueckzugNachricht());
    }

    /**
     * Withdraws the case.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      if they did not apply, give no reason or one that is too long, or it is too late
     */
    @Transactional
    public void ziehZurueck(String aktenzeichen, String grund, Angemeldet wer) {
        Akte akte = einsicht.lies(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
        if (!darf(akte, wer)) {
            throw new Ablehnung("Nur wer den Antrag gestellt oder die Meldung gemacht hat, kann den Vorgang zurückziehen.");
        }
        Begruendung.verlange(grund, "Bitte geben Sie an, warum Sie den Vorgang zurückziehen.");
        if (!moeglich(akte, wer)) {
            throw new Ablehnung("Der Vorgang kann nicht mehr zurückgezogen werden.");
        }
        rueckzug.ziehZurueck(aktenzeichen, akte.verfahren().rueckzugNachricht(), grund.strip(), wer.id());
    }

    private static boolean darf(Akte akte, Angemeldet wer) {
        return akte.beteiligt(wer.id(), Beteiligung.ANTRAGSTELLER) || akte.beteiligt(wer.id(), Beteiligung.MELDER);
    }
}
