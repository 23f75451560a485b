package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.EIGENER_BEITRAG;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.Gegenstand;
import org.dienstweg.beitrag.Gegenstandsfakten;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Refuses what cannot be corrected here, above all criticism by third parties (HR-3-01, HR-3-27); files the account. */
@Component
class GegenstandPruefenDelegate implements JavaDelegate {

    private final BeitragFaelle faelle;
    private final Stammdaten stammdaten;
    private final Pruefschritt pruefschritt;
    private final Akten akten;
    private final Clock clock;

    GegenstandPruefenDelegate(BeitragFaelle faelle, Stammdaten stammdaten, Pruefschritt pruefschritt, Akten akten,
                              Clock clock) {
        this.faelle = faelle;
        this.stammdaten = stammdaten;
        this.pruefschritt = pruefschritt;
        this.akten = akten;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Beitragsmeldung meldung = faelle.fall(aktenzeichen).meldung();
        Gegenstand account = stammdaten.account(aktenzeichen, meldung.account()).orElse(null);
        pruefschritt.verlange(execution, BeitragRegeln.GEGENSTAND_PRUEFEN,
                new Gegenstandsfakten(meldung, account, stammdaten.ressort(aktenzeichen), clock.instant()));
        akten.nimmEingabe(aktenzeichen, execution.getCurrentActivityId(), null, account);
        EIGENER_BEITRAG.setze(execution, meldung.eigenerBeitrag());
    }
}
