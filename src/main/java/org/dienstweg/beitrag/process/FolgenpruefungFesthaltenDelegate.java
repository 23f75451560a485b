package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.FOLGEN_PRUEFEN;
import static org.dienstweg.beitrag.process.BeitragProcess.VERSTOSS_ZU_VERFOLGEN;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.Folgenpruefung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files that the last question was answered (HR-3-15); whom it concerns goes on without staying in this file. */
@Component
class FolgenpruefungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Mitwirkende mitwirkende;
    private final Verdacht verdacht;

    FolgenpruefungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Mitwirkende mitwirkende,
                                     Verdacht verdacht) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.mitwirkende = mitwirkende;
        this.verdacht = verdacht;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Folgenpruefung antwort = aktenschritt.nimmHeraus(execution, Folgenpruefung.class,
                Set.of("betroffenePerson", "statusgruppe"));
        aktenschritt.nimmAntwort(execution, FOLGEN_PRUEFEN, Folgenpruefung.class, Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, BeitragRegeln.FOLGENPRUEFUNG_FESTHALTEN,
                antwort.durch(mitwirkende.name(execution)));
        aktenschritt.verlauf(execution, "Die Frage nach dienst- oder arbeitsrechtlichen Folgen ist beantwortet.");
        boolean uebergeben = verdacht.uebergib(execution, antwort);
        VERSTOSS_ZU_VERFOLGEN.setze(execution, antwort.zuPruefen() && !uebergeben);
    }
}
