package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.STRAFVERFAHREN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.STRAFVERFAHREN_VERFOLGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Strafverfahren;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files suspension, continuation and outcome; deadlines rest and are computed anew (§ 22 LDG NRW, § 24 BeamtStG). */
@Component
class StrafverfahrenFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final Fristablage fristablage;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Uebergabereife reife;

    StrafverfahrenFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle,
                                     Fristablage fristablage, DisziplinarSchriftstuecke schriftstuecke,
                                     Uebergabereife reife) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.fristablage = fristablage;
        this.schriftstuecke = schriftstuecke;
        this.reife = reife;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        Verfahrensstand bisher = faelle.stand(execution.getProcessBusinessKey());
        Strafverfahren antwort = aktenschritt.nimmAntwort(execution, STRAFVERFAHREN_VERFOLGEN, Strafverfahren.class,
                Beteiligung.BEARBEITER).ergaenzt(bisher.verdacht());
        pruefschritt.verlange(execution, DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, new Strafverfahren.Lage(antwort,
                bisher.verdacht(), bisher.eingeleitetAm().orElseThrow()));
        if (antwort.ausgesetzt() != bisher.ruht()) {
            fristablage.legeNeu(execution);
            schriftstuecke.aussetzung(execution, antwort);
        }
        aktenschritt.verlauf(execution, antwort.text());
        STRAFVERFAHREN.setze(execution, antwort.folge());
        if (antwort.abgeschlossen()) {
            reife.melde(execution, STRAFVERFAHREN_VERFOLGEN);
        }
    }
}
