package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Gathers the questions that a suspicion of this kind raises, for whoever judges it. */
@Component
class PflichtenPruefenDelegate implements JavaDelegate {

    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;

    PflichtenPruefenDelegate(Pruefschritt pruefschritt, DisziplinarFaelle faelle) {
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefschritt.pruefe(execution, DisziplinarRegeln.PFLICHTEN_PRUEFEN,
                faelle.stand(execution.getProcessBusinessKey()).verdacht());
    }
}
