package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.HAUSSPITZE_BILLIGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.Entscheidung;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Files what the Hausspitze decided and, where that is final, the document that says so (HR-2-10). */
@Component
class BilligungFesthaltenDelegate implements JavaDelegate {

    private final Entscheidungsablage ablage;
    private final FachAccountSchriftstuecke schriftstuecke;

    BilligungFesthaltenDelegate(Entscheidungsablage ablage, FachAccountSchriftstuecke schriftstuecke) {
        this.ablage = ablage;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Entscheidung entscheidung = ablage.halteFest(execution, HAUSSPITZE_BILLIGEN, Rolle.HAUSSPITZE,
                Beteiligung.BEARBEITER);
        if (entscheidung.ergebnis() != Entscheidung.Antwort.ZURUECK) {
            schriftstuecke.legeEntscheidung(execution, entscheidung);
        }
    }
}
