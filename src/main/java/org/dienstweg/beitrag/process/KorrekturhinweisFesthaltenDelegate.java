package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.HINWEIS_VEROEFFENTLICHEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.Korrekturhinweis;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** Files the public notice as it was published (HR-3-24); a draft with gaps was not. */
@Component
class KorrekturhinweisFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;

    KorrekturhinweisFesthaltenDelegate(Aktenschritt aktenschritt) {
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Korrekturhinweis hinweis = aktenschritt.nimmAntwort(execution, HINWEIS_VEROEFFENTLICHEN,
                Korrekturhinweis.class, Beteiligung.BEARBEITER);
        if (hinweis.hinweisText().contains("[bitte ergänzen]")) {
            throw new Ablehnung("Text des Hinweises: Bitte ersetzen Sie „[bitte ergänzen]“ durch die richtige Angabe.");
        }
        aktenschritt.verlauf(execution, "Hinweis veröffentlicht: " + hinweis.hinweisUrl());
    }
}
