package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.EINLEITUNG_VERFUEGEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.STRAFVERFAHREN_BEKANNT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Einleitung;
import org.dienstweg.disziplinar.Einleitungslage;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.disziplinar.Verdacht;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the order of initiation with its day, and makes the letters that have to leave at once. */
@Component
class EinleitungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Fristablage fristablage;

    EinleitungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle,
                                 DisziplinarSchriftstuecke schriftstuecke, Fristablage fristablage) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
        this.fristablage = fristablage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Einleitung antwort = aktenschritt.nimmAntwort(execution, EINLEITUNG_VERFUEGEN, Einleitung.class,
                Beteiligung.BEARBEITER);
        Verdacht verdacht = faelle.stand(execution.getProcessBusinessKey()).verdacht();
        pruefschritt.entscheide(execution, DisziplinarRegeln.EINLEITUNG_FESTHALTEN,
                new Einleitungslage(verdacht, antwort), antwort.abwaegung());
        fristablage.lege(execution, Fristart.ABSCHLUSS);
        schriftstuecke.einleitung(execution, antwort);
        aktenschritt.verlauf(execution, "Disziplinarverfahren eingeleitet.");
        STRAFVERFAHREN_BEKANNT.setze(execution, verdacht.strafrechtlichVerfolgt());
    }
}
