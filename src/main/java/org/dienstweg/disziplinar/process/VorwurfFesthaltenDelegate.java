package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.BETROFFENE_UNTERRICHTEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ERNEUT_UNTERRICHTEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.VORWURF_FORTSCHREIBEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUSTELLUNG_ZU_ERNEUERN;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.disziplinar.Vorwurf;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Ereignisse;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files a numbered version of the charges; new acts begin information and hearing anew (§§ 19, 20 LDG NRW). */
@Component
class VorwurfFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Ereignisse ereignisse;
    private final Uebergabereife reife;
    private final Fristablage fristablage;

    VorwurfFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle,
                              DisziplinarSchriftstuecke schriftstuecke, Ereignisse ereignisse, Uebergabereife reife,
                              Fristablage fristablage) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
        this.ereignisse = ereignisse;
        this.reife = reife;
        this.fristablage = fristablage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        Vorwurf antwort = aktenschritt.nimmAntwort(execution, VORWURF_FORTSCHREIBEN, Vorwurf.class, Beteiligung.BEARBEITER);
        String aktenzeichen = execution.getProcessBusinessKey();
        Verfahrensstand stand = faelle.stand(aktenzeichen);
        pruefschritt.verlange(execution, DisziplinarRegeln.VORWURF_FESTHALTEN,
                new Vorwurf.Lage(antwort, stand.vorwurfsstand()));
        int fassung = stand.vorwuerfe().size() + 1;
        schriftstuecke.fassung(execution, antwort, fassung);
        fristablage.lege(aktenzeichen, antwort.dehntAus() ? faelle.zeitablauf(antwort.vorwurfTatzeit()) : List.of());
        aktenschritt.verlauf(execution, "Vorwurf " + (antwort.dehntAus() ? "ausgedehnt" : "beschränkt") + ": Fassung " + fassung
                + ".");
        boolean laeuft = ereignisse.offen(aktenzeichen, BETROFFENE_UNTERRICHTEN)
                || ereignisse.erwartet(aktenzeichen, ZUSTELLUNG_ZU_ERNEUERN);
        if (antwort.dehntAus()) {
            ereignisse.loeseAus(execution, ZUSTELLUNG_ZU_ERNEUERN);
        } else {
            reife.melde(execution, VORWURF_FORTSCHREIBEN);
        }
        ERNEUT_UNTERRICHTEN.setze(execution, antwort.dehntAus() && !laeuft);
    }
}
