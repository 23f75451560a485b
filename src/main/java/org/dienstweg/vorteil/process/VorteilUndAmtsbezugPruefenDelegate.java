package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.AUSSCHLIESSLICH_PRIVAT;
import static org.dienstweg.vorteil.process.VorteilProcess.RECHTSANSPRUCH;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Is it an advantage, and is it given in relation to the office (VV42-4, -4.1b, -4.2a, -4.2b, -5a to -5.2d)? */
@Component
class VorteilUndAmtsbezugPruefenDelegate implements JavaDelegate {

    private final Vorteilspruefung pruefung;

    VorteilUndAmtsbezugPruefenDelegate(Vorteilspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Weg weg = pruefung.pruefe(execution, VorteilRegeln.VORTEIL_UND_AMTSBEZUG_PRUEFEN);
        RECHTSANSPRUCH.setze(execution, weg == Weg.KEIN_VORTEIL);
        AUSSCHLIESSLICH_PRIVAT.setze(execution, weg == Weg.KEIN_AMTSBEZUG);
    }
}
