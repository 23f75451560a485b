package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.springframework.stereotype.Component;

/** Are the names lawful and possible on the platform (HR-2-30, -31, -33, HR-5-08)? */
@Component
class BenennungPruefenDelegate implements JavaDelegate {

    private final Antragspruefung pruefung;

    BenennungPruefenDelegate(Antragspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefung.pruefe(execution, FachAccountRegeln.BENENNUNG_PRUEFEN);
    }
}
