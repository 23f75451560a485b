package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.ANTRAG_NACHBESSERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.FachAccountAntrag;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files the corrected application; it is examined anew as a whole. */
@Component
class NachbesserungAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Antragspruefung pruefung;

    NachbesserungAufnehmenDelegate(Aktenschritt aktenschritt, Antragspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FachAccountAntrag antrag = aktenschritt.nimmAntwort(execution, ANTRAG_NACHBESSERN, FachAccountAntrag.class,
                Beteiligung.ANTRAGSTELLER);
        aktenschritt.verlauf(execution, "Antrag nachgebessert und erneut vorgelegt.");
        pruefung.beginne(execution, antrag);
    }
}
