package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.springframework.stereotype.Component;

/** Does the profile text name the sender and the subject (HR-2-13, -14, -34)? */
@Component
class AbsenderhinweisPruefenDelegate implements JavaDelegate {

    private final Antragspruefung pruefung;

    AbsenderhinweisPruefenDelegate(Antragspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefung.pruefe(execution, FachAccountRegeln.ABSENDERHINWEIS_PRUEFEN);
    }
}
