package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ANGABEN_VOLLSTAENDIG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Does the application state what matters, without contradiction (VV42-6b)? */
@Component
class VollstaendigkeitPruefenDelegate implements JavaDelegate {

    private final Vorteilspruefung pruefung;

    VollstaendigkeitPruefenDelegate(Vorteilspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ANGABEN_VOLLSTAENDIG.setze(execution, pruefung.istVollstaendig(execution));
    }
}
