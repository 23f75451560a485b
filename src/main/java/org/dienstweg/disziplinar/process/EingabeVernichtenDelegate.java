package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Vernichtung;
import org.springframework.stereotype.Component;

/** Destroys an anonymous submission that gives no reason to investigate (VV50-1.2j). */
@Component
class EingabeVernichtenDelegate implements JavaDelegate {

    private final Vernichtung vernichtung;

    EingabeVernichtenDelegate(Vernichtung vernichtung) {
        this.vernichtung = vernichtung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vernichtung.vernichte(execution, "Anonyme Eingabe ohne Anlass zu Ermittlungen (VV zu § 50 BeamtStG Nr. 1.2).");
    }
}
