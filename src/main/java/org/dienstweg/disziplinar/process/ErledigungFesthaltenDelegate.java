package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ERLEDIGT;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ERLEDIGUNG_FESTSTELLEN;

import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Erledigung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files whether the officer died or lost their status, with the proof; only then nothing is left to pursue (§ 33 LDG NRW). */
@Component
class ErledigungFesthaltenDelegate implements JavaDelegate {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final DisziplinarSchriftstuecke schriftstuecke;

    ErledigungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle,
                                 DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Erledigung antwort = aktenschritt.nimmAntwort(execution, ERLEDIGUNG_FESTSTELLEN, Erledigung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.ERLEDIGUNG_FESTHALTEN,
                new Erledigung.Lage(faelle.stand(execution.getProcessBusinessKey()).verdacht(), antwort));
        if (antwort.bejaht()) {
            schriftstuecke.vermerk(execution, "Vermerk über die Erledigung", "Das Verfahren ist erledigt: "
                    + antwort.erledigungsgrund().text() + " am " + TAG.format(antwort.erledigtAm()) + " (§ 33 Abs. 2 LDG NRW).",
                    "Nachweis: " + antwort.erledigungNachweis());
        }
        aktenschritt.verlauf(execution, antwort.bejaht() ? "Erledigung festgestellt: " + antwort.erledigungsgrund().text() + "."
                : "Erledigung verneint; das Verfahren läuft weiter (§ 17 Abs. 1 LDG NRW).");
        ERLEDIGT.setze(execution, antwort.bejaht());
    }
}
