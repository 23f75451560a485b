package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.umbenennung.Umressortierung;
import org.springframework.stereotype.Component;

/** Opens the case of a reorganisation order with all its accounts (HR-2-43). */
@Component
class UmressortierungAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren umbenennungVerfahren;
    private final Auftragspruefung pruefung;

    UmressortierungAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren umbenennungVerfahren,
                                     Auftragspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.umbenennungVerfahren = umbenennungVerfahren;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umressortierung auftrag = aktenschritt.eroeffne(execution, umbenennungVerfahren, UmbenennungProcess.START,
                Umressortierung.class, Beteiligung.ANTRAGSTELLER);
        pruefung.beginne(execution, auftrag);
    }
}
