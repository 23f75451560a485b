package org.dienstweg.web.akte;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.aufbewahrung.Folgeausgaenge;
import org.dienstweg.akte.aufbewahrung.Folgeausgang;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever may record what became of a closed case they read, so that its period can begin. */
@Service
@Transactional
class Ausgangsantrag {

    private final Akteneinsicht einsicht;
    private final Befangenheit befangenheit;
    private final Folgeausgaenge ausgaenge;

    Ausgangsantrag(Akteneinsicht einsicht, Befangenheit befangenheit, Folgeausgaenge ausgaenge) {
        this.einsicht = einsicht;
        this.befangenheit = befangenheit;
        this.ausgaenge = ausgaenge;
    }

    /** What there is to choose from and what was recorded; null where nothing is to be recorded or nothing may be read. */
    public Ausgang zu(String aktenzeichen, Angemeldet wer) {
        List<Folgeausgang.Wahl> wahl = einsicht.deckblatt(aktenzeichen, wer)
                .map(fall -> ausgaenge.moegliche(aktenzeichen)).orElse(List.of());
        return wahl.isEmpty() ? null : new Ausgang(wahl, ausgaenge.alle(aktenzeichen),
                ausgaenge.darf(befangenheit.imAmt(aktenzeichen, wer)));
    }

    /**
     * Records the outcome.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      without a reason, without the right, or if outcome or day cannot be
     */
    public void halteFest(String aktenzeichen, String ausgang, LocalDate unanfechtbarAm, String grund, Angemeldet wer) {
        einsicht.deckblatt(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
        Begruendung.verlange(grund, "Bitte geben Sie an, woher der Ausgang bekannt ist.");
        ausgaenge.halteFest(aktenzeichen, ausgang, unanfechtbarAm, grund.strip(), befangenheit.imAmt(aktenzeichen, wer));
    }

    /** What the page of a case file shows about outcomes. */
    record Ausgang(List<Folgeausgang.Wahl> wahl, List<Folgeausgang> bisher, boolean aenderbar) {

        /** What people read for a stored outcome; one that is no longer offered stays as it was stored. */
        public String bezeichnung(Folgeausgang einer) {
            return wahl.stream().filter(eine -> eine.ausgang().equals(einer.ausgang())).map(Folgeausgang.Wahl::bezeichnung)
                    .findFirst().orElse(einer.ausgang());
        }
    }
}
