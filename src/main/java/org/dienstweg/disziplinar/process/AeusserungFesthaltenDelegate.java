package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.AEUSSERUNG;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.AEUSSERUNG_ERFASSEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.BELEHRT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.Aeusserung;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files what the officer said; without proven instruction before, it is marked as unusable for good (§ 20 Abs. 3 LDG NRW). */
@Component
class AeusserungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Anhoerungslage lage;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Fristablage fristablage;
    private final Uebergabereife reife;

    AeusserungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Anhoerungslage lage,
                                 DisziplinarSchriftstuecke schriftstuecke, Fristablage fristablage,
                                 Uebergabereife reife) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.lage = lage;
        this.schriftstuecke = schriftstuecke;
        this.fristablage = fristablage;
        this.reife = reife;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        Aeusserung antwort = aktenschritt.nimmAntwort(execution, AEUSSERUNG_ERFASSEN, Aeusserung.class,
                Beteiligung.BEARBEITER);
        Aeusserung.Lage aeusserung = lage.zu(execution, antwort);
        pruefschritt.verlange(execution, DisziplinarRegeln.AEUSSERUNG_FESTHALTEN, aeusserung);
        pruefschritt.pruefe(execution, DisziplinarRegeln.AEUSSERUNG_VERWERTEN, aeusserung);
        aktenschritt.verlauf(execution, lage.text(aeusserung));
        if (antwort.aeusserungArt() == Aeusserung.Art.WILL_MUENDLICH) {
            fristablage.lege(execution, Fristart.ANHOERUNG);
            schriftstuecke.ladung(execution, antwort);
        }
        BELEHRT.setze(execution, lage.belehrt(execution));
        AEUSSERUNG.setze(execution, lage.folge(aeusserung));
        if (lage.abgeschlossen(execution, aeusserung)) {
            reife.melde(execution, AEUSSERUNG_ERFASSEN);
        }
    }
}
