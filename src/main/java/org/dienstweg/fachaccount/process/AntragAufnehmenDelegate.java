package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.fachaccount.FachAccountAntrag;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Opens the case of an application for a Fach-Account (HR-2-09). */
@Component
class AntragAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren fachAccountVerfahren;
    private final Antragspruefung pruefung;

    AntragAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren fachAccountVerfahren, Antragspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.fachAccountVerfahren = fachAccountVerfahren;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FachAccountAntrag antrag = aktenschritt.eroeffne(execution, fachAccountVerfahren, START,
                FachAccountAntrag.class, Beteiligung.ANTRAGSTELLER);
        pruefung.beginne(execution, antrag);
    }
}
