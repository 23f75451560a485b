package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.UEBERGEBEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.Aeusserung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Verfahrensuebergabe;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the letter of hand-over and the whole file as one document (VV50-2.7, § 4 LDG NRW). */
@Component
class UebergabeFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Uebergabereife reife;
    private final Anhoerungslage lage;

    UebergabeFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt,
                                DisziplinarFaelle faelle, DisziplinarSchriftstuecke schriftstuecke,
                                Uebergabereife reife, Anhoerungslage lage) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
        this.reife = reife;
        this.lage = lage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        Verfahrensuebergabe antwort = aktenschritt.nimmAntwort(execution, UEBERGEBEN, Verfahrensuebergabe.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.UEBERGABE_FESTHALTEN, new Verfahrensuebergabe.Lage(antwort,
                faelle.name(antwort.ermittlungsfuehrung()),
                faelle.name(faelle.stand(execution.getProcessBusinessKey()).verdacht().betroffenePerson()),
                reife.hindernisse(execution)));
        if (!antwort.nachtraeglicheAeusserung().isEmpty()) {
            Aeusserung.Lage nachtrag = lage.heute(execution, antwort.nachtraeglicheAeusserung());
            pruefschritt.pruefe(execution, DisziplinarRegeln.AEUSSERUNG_VERWERTEN, nachtrag);
            aktenschritt.verlauf(execution, "Nachträgliche Äußerung zur Akte genommen. " + lage.text(nachtrag));
        }
        aktenschritt.verlauf(execution, "Verfahren zur Ermittlung übergeben.");
        schriftstuecke.uebergabe(execution, antwort);
    }
}
