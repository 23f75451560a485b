package org.dienstweg.beeinflussung.process;

import static org.dienstweg.beeinflussung.process.BeeinflussungProcess.VERSUCHT;
import static org.dienstweg.beeinflussung.process.BeeinflussungProcess.VERSUCH_BEWERTEN;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beeinflussung.BeeinflussungRegeln;
import org.dienstweg.beeinflussung.Bewertung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/**
 * Files what the deciding office makes of a report, and lets follow what must (VV42-5.2c, -10b); whom it concerns goes on
 * without staying in this file, which the reporter may read.
 */
@Component
class BewertungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Bewertungsfolgen folgen;

    BewertungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Bewertungsfolgen folgen) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.folgen = folgen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Bewertung bewertung = aktenschritt.nimmHeraus(execution, Bewertung.class,
                Set.of("betroffenePerson", "statusgruppe"));
        aktenschritt.nimmAntwort(execution, VERSUCH_BEWERTEN, Bewertung.class, Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, BeeinflussungRegeln.BEWERTUNG_FESTHALTEN, bewertung);
        aktenschritt.verlauf(execution, "Bewertet: " + bewertung.beeinflussung().satz());
        folgen.veranlasse(execution, bewertung);
        VERSUCHT.setze(execution, bewertung.versucht());
    }
}
