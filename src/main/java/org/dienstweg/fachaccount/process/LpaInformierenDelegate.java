package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.fachaccount.LpaInformation;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.schriftgut.versand.Versandnachweis;
import org.springframework.stereotype.Component;

/** Informs the LPA by mail and files the proof of sending (HR-2-12); runs as a job of its own, after the commit. */
@Component
class LpaInformierenDelegate implements JavaDelegate {

    private final FachAccountSchriftstuecke schriftstuecke;
    private final Akten akten;
    private final Aktenschritt aktenschritt;

    LpaInformierenDelegate(FachAccountSchriftstuecke schriftstuecke, Akten akten, Aktenschritt aktenschritt) {
        this.schriftstuecke = schriftstuecke;
        this.akten = akten;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Versandnachweis nachweis = schriftstuecke.informiereLpa(execution);
        akten.nimmEingabe(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), null,
                new LpaInformation(nachweis.messageId(), nachweis.empfaenger(), nachweis.gesendetAm()));
        aktenschritt.verlauf(execution, "LPA informiert: Mail an " + nachweis.empfaenger() + " versandt.");
    }
}
