package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.VERZOEGERUNG_BEGRUENDEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Verzoegerung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the sufficient reason why six months are not enough (§ 62 LDG NRW). */
@Component
class VerzoegerungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;

    VerzoegerungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt,
                                   DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verzoegerung antwort = aktenschritt.nimmAntwort(execution, VERZOEGERUNG_BEGRUENDEN, Verzoegerung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.VERZOEGERUNG_FESTHALTEN, antwort);
        schriftstuecke.vermerk(execution, "Vermerk über die Verfahrensdauer",
                "Das Verfahren wird nicht binnen sechs Monaten seit Einleitung abgeschlossen (§ 62 LDG NRW).",
                antwort.zureichenderGrund() + "\n" + antwort.weiteresVorgehen());
        aktenschritt.verlauf(execution, "Zureichender Grund für die Verfahrensdauer festgehalten.");
    }
}
