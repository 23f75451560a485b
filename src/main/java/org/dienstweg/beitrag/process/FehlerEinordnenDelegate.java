package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.EINZUBEZIEHEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Finds the rule a reported mistake is about, and who has to be asked or told before it goes on. */
@Component
class FehlerEinordnenDelegate implements JavaDelegate {

    private final BeitragFaelle faelle;
    private final Pruefschritt pruefschritt;

    FehlerEinordnenDelegate(BeitragFaelle faelle, Pruefschritt pruefschritt) {
        this.faelle = faelle;
        this.pruefschritt = pruefschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Beitragsmeldung meldung = faelle.fall(execution.getProcessBusinessKey()).meldung();
        pruefschritt.pruefe(execution, BeitragRegeln.FEHLER_EINORDNEN, meldung);
        EINZUBEZIEHEN.setze(execution, meldung.fehlerart().einzubeziehen().name());
    }
}
