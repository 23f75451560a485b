package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.AEUSSERUNG_NACHTRAGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.Aeusserung;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files what the officer said after a deadline or beside the hearing, and whether it may be used (§ 20 Abs. 2, 3 LDG NRW). */
@Component
class NachtragFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Anhoerungslage lage;

    NachtragFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Anhoerungslage lage) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.lage = lage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Aeusserung antwort = aktenschritt.nimmAntwort(execution, AEUSSERUNG_NACHTRAGEN, Aeusserung.class,
                Beteiligung.BEARBEITER).festgehalten();
        Aeusserung.Lage nachtrag = lage.zu(execution, antwort);
        pruefschritt.verlange(execution, DisziplinarRegeln.AEUSSERUNG_FESTHALTEN, nachtrag);
        pruefschritt.pruefe(execution, DisziplinarRegeln.AEUSSERUNG_VERWERTEN, nachtrag);
        aktenschritt.verlauf(execution, "Nachtrag: " + lage.text(nachtrag));
    }
}
