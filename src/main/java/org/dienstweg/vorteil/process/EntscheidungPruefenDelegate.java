package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ENTSCHIEDEN;
import static org.dienstweg.vorteil.process.VorteilProcess.ZUSTIMMUNG_ENTSCHEIDEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.springframework.stereotype.Component;

/** Files what the office decided; a consent that the law forbids is refused with its clause (VV42-7a to -7.4b). */
@Component
class EntscheidungPruefenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Vorteilspruefung pruefung;

    EntscheidungPruefenDelegate(Aktenschritt aktenschritt, Vorteilspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VorteilEntscheidung entscheidung = aktenschritt.nimmAntwort(execution, ZUSTIMMUNG_ENTSCHEIDEN,
                VorteilEntscheidung.class, Beteiligung.BEARBEITER);
        pruefung.entscheide(execution, entscheidung);
        aktenschritt.verlauf(execution, "Dienstvorgesetzte Stelle: " + entscheidung.entscheidung().bezeichnung()
                + ". Begründung: " + entscheidung.entscheidungBegruendung());
        ENTSCHIEDEN.setze(execution, entscheidung.endgueltig());
    }
}
