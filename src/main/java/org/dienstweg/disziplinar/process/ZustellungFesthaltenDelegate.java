package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.BETROFFENE_UNTERRICHTEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUGESTELLT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.disziplinar.Unterrichtung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the proven service and the deadlines it begins, or why the officer is not informed yet (§ 20 LDG NRW). */
@Component
class ZustellungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final Fristablage fristablage;

    ZustellungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt,
                                 DisziplinarFaelle faelle, Fristablage fristablage) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.fristablage = fristablage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Unterrichtung antwort = aktenschritt.nimmAntwort(execution, BETROFFENE_UNTERRICHTEN, Unterrichtung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.ZUSTELLUNG_FESTHALTEN, new Unterrichtung.Lage(antwort,
                faelle.stand(execution.getProcessBusinessKey()).eingeleitetAm().orElseThrow()));
        fristablage.lege(execution, Fristart.ERKLAERUNG, Fristart.AEUSSERUNG);
        aktenschritt.verlauf(execution, antwort.aufgeschoben() ? "Unterrichtung der betroffenen Person aufgeschoben."
                : antwort.nachgewiesen() ? "Betroffene Person unterrichtet und belehrt; die Zustellung ist nachgewiesen."
                : "Betroffene Person unterrichtet; die Zustellung ist nicht nachgewiesen, es laufen keine Fristen.");
        ZUGESTELLT.setze(execution, !antwort.aufgeschoben());
    }
}
