package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
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
    private final Akten akten;

    MassnahmeverbotPruefenDelegate(Pruefschritt pruefschritt, DisziplinarFaelle faelle, Akten akten) {
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.akten = akten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Verbotslage lage = faelle.verbotslage(aktenzeichen, null);
        lage.zeitablauf().forEach(eine -> akten.befriste(aktenzeichen, "ZEITABLAUF_" + eine.frist().art(),
                eine.frist().beginn(), eine.frist().ende(), eine.massnahmen() + ": " + eine.frist().herleitung()));
        pruefschritt.pruefe(execution, DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, lage);
    }
}
