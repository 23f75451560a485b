package org.dienstweg.web.akte;

import java.util.List;
import java.util.Optional;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Teilvorgaenge;
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
    private final List<Teilvorgaenge> teilvorgaenge;

    Rueckzugsantrag(Akteneinsicht einsicht, Rueckzug rueckzug, List<Teilvorgaenge> teilvorgaenge) {
        this.einsicht = einsicht;
        this.rueckzug = rueckzug;
        this.teilvorgaenge = teilvorgaenge;
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

    /** The parts of this case; empty where it has none. */
    List<Teilvorgaenge.Teil> teile(Akte akte) {
        return art(akte).map(art -> art.zu(akte.fall().aktenzeichen())).orElse(List.of());
    }

    /**
     * Takes one part out of a running case.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      if they did not apply, give no reason or one that is too long, or it is too late
     */
    @Transactional
    public void nimmHeraus(String aktenzeichen, String teil, String grund, Angemeldet wer) {
        Akte akte = einsicht.lies(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
        if (!akte.beteiligt(wer.id(), Beteiligung.ANTRAGSTELLER)) {
            throw new Ablehnung("Nur wer den Auftrag erteilt hat, kann einen Teil herausnehmen.");
        }
        Begruendung.verlange(grund, "Bitte geben Sie an, warum Sie diesen Teil herausnehmen.");
        Teilvorgaenge art = art(akte).orElseThrow(NichtEinsehbar::new);
        if (art.zu(aktenzeichen).stream().noneMatch(einer -> einer.id().equals(teil))) {
            throw new NichtEinsehbar();
        }
        rueckzug.nimmHeraus(aktenzeichen, teil, art.herausnahmeNachricht(), grund.strip(), wer.id());
    }

    private Optional<Teilvorgaenge> art(Akte akte) {
        return teilvorgaenge.stream().filter(art -> art.verfahren().equals(akte.fall().verfahren())).findFirst();
    }
}
