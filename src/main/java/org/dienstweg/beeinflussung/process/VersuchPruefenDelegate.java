package org.dienstweg.beeinflussung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.beeinflussung.BeeinflussungRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Were there expectations, and was something accepted all the same (VV42-5.2b to -5.2d)? */
@Component
class VersuchPruefenDelegate implements JavaDelegate {

    private final Meldungen meldungen;
    private final Pruefschritt pruefschritt;

    VersuchPruefenDelegate(Meldungen meldungen, Pruefschritt pruefschritt) {
        this.meldungen = meldungen;
        this.pruefschritt = pruefschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefschritt.pruefe(execution, BeeinflussungRegeln.VERSUCH_PRUEFEN,
                meldungen.zu(execution.getProcessBusinessKey()));
    }
}
