package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Proves by the times in the file that all three offices were asked before the account is set up (HR-2-10..-12). */
@Component
class VoraussetzungenPruefenDelegate implements JavaDelegate {

    private final FachAccountFaelle faelle;
    private final Pruefschritt pruefschritt;

    VoraussetzungenPruefenDelegate(FachAccountFaelle faelle, Pruefschritt pruefschritt) {
        this.faelle = faelle;
        this.pruefschritt = pruefschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pruefschritt.verlange(execution, FachAccountRegeln.VORAUSSETZUNGEN_PRUEFEN,
                faelle.voraussetzungen(execution.getProcessBusinessKey()));
    }
}
