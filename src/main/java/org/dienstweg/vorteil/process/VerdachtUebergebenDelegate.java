package org.dienstweg.vorteil.process;

import static org.dienstweg.process.Disziplinarverdacht.NACHRICHT;
import static org.dienstweg.vorteil.process.VorteilProcess.VERDACHT_UEBERGEBEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Uebergabe;
import org.springframework.stereotype.Component;

/** Hands the facts to the process that initiates disciplinary proceedings (VV42-10b), if there is one. */
@Component
class VerdachtUebergebenDelegate implements JavaDelegate {

    private final Uebergabe uebergabe;
    private final Verdachtstatsachen tatsachen;
    private final Aktenschritt aktenschritt;

    VerdachtUebergebenDelegate(Uebergabe uebergabe, Verdachtstatsachen tatsachen, Aktenschritt aktenschritt) {
        this.uebergabe = uebergabe;
        this.tatsachen = tatsachen;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean moeglich = uebergabe.moeglich(NACHRICHT);
        aktenschritt.verlauf(execution, moeglich ? "Verdacht übergeben an " + uebergabe.eroeffne(execution, NACHRICHT,
                tatsachen.zu(execution.getProcessBusinessKey())) + "."
                : "Kein Verfahren nimmt den Verdacht auf; er bleibt als Aufgabe bei der dienstvorgesetzten Stelle.");
        VERDACHT_UEBERGEBEN.setze(execution, moeglich);
    }
}
