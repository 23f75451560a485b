package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.JUSTIZIARIAT_ENTSCHEIDEN;
import static org.dienstweg.beitrag.process.BeitragProcess.VORGEHEN_FESTZULEGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Beweis;
import org.dienstweg.beitrag.Rechtspruefung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files what the Justiziariat said; about third parties it alone decides (HR-3-31), and the evidence is kept. */
@Component
class RechtspruefungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final BeitragFaelle faelle;
    private final Akten akten;

    RechtspruefungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, BeitragFaelle faelle,
                                     Akten akten) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.akten = akten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Rechtspruefung antwort = aktenschritt.nimmAntwort(execution, JUSTIZIARIAT_ENTSCHEIDEN, Rechtspruefung.class,
                Beteiligung.BEARBEITER);
        String aktenzeichen = execution.getProcessBusinessKey();
        Beweis beweis = faelle.beweis(aktenzeichen, true);
        boolean eigener = faelle.fall(aktenzeichen).meldung().eigenerBeitrag();
        pruefschritt.verlange(execution, BeitragRegeln.RECHTSPRUEFUNG_FESTHALTEN, antwort.ueber(beweis, eigener));
        if (!eigener) {
            akten.nimmEingabe(aktenzeichen, execution.getCurrentActivityId(), null, beweis);
        }
        aktenschritt.verlauf(execution, "Justiziariat: " + antwort.justiziariatErgebnis().text() + ".");
        VORGEHEN_FESTZULEGEN.setze(execution, eigener);
    }
}
