package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.MASSNAHMEVERBOT;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.MASSNAHMEVERBOT_WUERDIGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Massnahmeverbot;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files whether a bar leaves no measure at all; without a ground in the law it is refused (§ 17 Abs. 2 LDG NRW). */
@Component
class MassnahmeverbotFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;

    MassnahmeverbotFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Massnahmeverbot antwort = aktenschritt.nimmAntwort(execution, MASSNAHMEVERBOT_WUERDIGEN, Massnahmeverbot.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.MASSNAHMEVERBOT_FESTHALTEN,
                faelle.verbotslage(execution.getProcessBusinessKey(), antwort));
        aktenschritt.verlauf(execution, "Maßnahmeverbot nach §§ 14, 15 LDG NRW: " + (antwort.bejaht() ? "ja." : "nein."));
        MASSNAHMEVERBOT.setze(execution, antwort.bejaht());
    }
}
