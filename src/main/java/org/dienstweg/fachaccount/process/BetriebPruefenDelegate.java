package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.springframework.stereotype.Component;

/** Can the account be run as the Handreichung wants it (HR-3-03, -04, -28, -50)? */
@Component
class BetriebPruefenDelegate implements JavaDelegate {

    private final Antragspruefung pruefung;

    BetriebPruefenDelegate(Antragspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefung.pruefe(execution, FachAccountRegeln.BETRIEB_PRUEFEN);
    }
}
