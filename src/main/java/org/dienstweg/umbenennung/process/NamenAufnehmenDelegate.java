package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.umbenennung.Umressortierung;
import org.springframework.stereotype.Component;

/** Files the corrected order; its names are examined anew as a whole. */
@Component
class NamenAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Auftragspruefung pruefung;

    NamenAufnehmenDelegate(Aktenschritt aktenschritt, Auftragspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umressortierung auftrag = aktenschritt.nimmAntwort(execution, UmbenennungProcess.NAMEN_NACHBESSERN,
                Umressortierung.class, Beteiligung.ANTRAGSTELLER);
        aktenschritt.verlauf(execution, "Namen nachgebessert und erneut vorgelegt.");
        pruefung.beginne(execution, auftrag);
    }
}
