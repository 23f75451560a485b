package org.dienstweg.beitrag.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Opens the case of a reported mistake (HR-3-23); whoever reports takes part as that and decides nothing. */
@Component
class MeldungAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren beitragVerfahren;

    MeldungAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren beitragVerfahren) {
        this.aktenschritt = aktenschritt;
        this.beitragVerfahren = beitragVerfahren;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aktenschritt.eroeffne(execution, beitragVerfahren, BeitragProcess.START, Beitragsmeldung.class,
                Beteiligung.MELDER);
    }
}
