package org.dienstweg.beeinflussung.process;

import static org.dienstweg.beeinflussung.process.BeeinflussungProcess.START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.beeinflussung.BeeinflussungRegeln;
import org.dienstweg.beeinflussung.Versuchsmeldung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Opens the case of a reported attempt (VV42-6.1d); a report that names nobody is refused. */
@Component
class VersuchAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren beeinflussungVerfahren;
    private final Pruefschritt pruefschritt;

    VersuchAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren beeinflussungVerfahren, Pruefschritt pruefschritt) {
        this.aktenschritt = aktenschritt;
        this.beeinflussungVerfahren = beeinflussungVerfahren;
        this.pruefschritt = pruefschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Versuchsmeldung meldung = aktenschritt.eroeffne(execution, beeinflussungVerfahren, START,
                Versuchsmeldung.class, Beteiligung.MELDER);
        pruefschritt.verlange(execution, BeeinflussungRegeln.VERSUCH_AUFNEHMEN, meldung);
    }
}
