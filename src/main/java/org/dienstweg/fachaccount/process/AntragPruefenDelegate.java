package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.springframework.stereotype.Component;

/** Is it a Fach-Account, is the unit competent, is the platform listed (HR-1-01..03, HR-2-01, -03, -07..-09)? */
@Component
class AntragPruefenDelegate implements JavaDelegate {

    private final Antragspruefung pruefung;

    AntragPruefenDelegate(Antragspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefung.pruefe(execution, FachAccountRegeln.ANTRAG_PRUEFEN);
    }
}
