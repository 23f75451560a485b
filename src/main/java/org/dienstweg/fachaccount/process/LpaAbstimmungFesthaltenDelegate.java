package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.LPA_ABSTIMMEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Files whether the LPA agrees to a platform the Handreichung does not list (HR-2-02). */
@Component
class LpaAbstimmungFesthaltenDelegate implements JavaDelegate {

    private final Entscheidungsablage ablage;

    LpaAbstimmungFesthaltenDelegate(Entscheidungsablage ablage) {
        this.ablage = ablage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ablage.halteFest(execution, LPA_ABSTIMMEN, Rolle.LPA, Beteiligung.BEARBEITER);
    }
}
