package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.PFLICHTVERSTOSS_VERFOLGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.Verfolgung;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files what the superiors set in motion (HR-3-15). */
@Component
class VeranlassungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;

    VeranlassungFesthaltenDelegate(Aktenschritt aktenschritt) {
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aktenschritt.nimmAntwort(execution, PFLICHTVERSTOSS_VERFOLGEN, Verfolgung.class, Beteiligung.BEARBEITER);
        aktenschritt.verlauf(execution, "Die dienstvorgesetzte Stelle hat das Weitere veranlasst.");
    }
}
