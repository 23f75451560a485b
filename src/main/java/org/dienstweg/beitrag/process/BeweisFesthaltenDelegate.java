package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.BEWEIS_SICHERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Beweis;
import org.dienstweg.beitrag.Beweissicherung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the evidence with its checksums; without a picture of the post the task stays open (HR-3-23). */
@Component
class BeweisFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final BeitragFaelle faelle;
    private final Pruefschritt pruefschritt;
    private final Akten akten;

    BeweisFesthaltenDelegate(Aktenschritt aktenschritt, BeitragFaelle faelle, Pruefschritt pruefschritt, Akten akten) {
        this.aktenschritt = aktenschritt;
        this.faelle = faelle;
        this.pruefschritt = pruefschritt;
        this.akten = akten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Beweissicherung antwort = aktenschritt.nimmAntwort(execution, BEWEIS_SICHERN, Beweissicherung.class,
                Beteiligung.BEARBEITER);
        String aktenzeichen = execution.getProcessBusinessKey();
        Beweis beweis = faelle.beweis(aktenzeichen, antwort.originalGesichert());
        pruefschritt.verlange(execution, BeitragRegeln.BEWEIS_FESTHALTEN, beweis);
        akten.nimmEingabe(aktenzeichen, execution.getCurrentActivityId(), null, beweis);
        aktenschritt.verlauf(execution, "Beweis gesichert.");
    }
}
