package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Verbotslage;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Computes the time bars of § 15 LDG NRW and asks for § 14; both warn and decide nothing. */
@Component
class MassnahmeverbotPruefenDelegate implements JavaDelegate {

    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final Fristablage fristablage;

    MassnahmeverbotPruefenDelegate(Pruefschritt pruefschritt, DisziplinarFaelle faelle, Fristablage fristablage) {
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.fristablage = fristablage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Verbotslage lage = faelle.verbotslage(aktenzeichen, null);
        fristablage.lege(aktenzeichen, lage.zeitablauf());
        pruefschritt.pruefe(execution, DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, lage);
    }
}
