package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ANNAHME_BEGRUENDET;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.VorteilRegister;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Was it accepted before consent, and does a provisional acceptance have both its reasons (VV42-6a, -6.1a, -6.1b)? */
@Component
class VorlaeufigeAnnahmePruefenDelegate implements JavaDelegate {

    private final Vorteilspruefung pruefung;
    private final VorteilRegister register;

    VorlaeufigeAnnahmePruefenDelegate(Vorteilspruefung pruefung, VorteilRegister register) {
        this.pruefung = pruefung;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Weg weg = pruefung.pruefe(execution, VorteilRegeln.VORLAEUFIGE_ANNAHME_PRUEFEN);
        if (weg == Weg.ZU_ENTSCHEIDEN) {
            register.trageEin(execution.getProcessBusinessKey());
        }
        ANNAHME_BEGRUENDET.setze(execution, weg == Weg.ZU_ENTSCHEIDEN);
    }
}
