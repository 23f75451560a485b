package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ENTSCHEIDUNG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.stereotype.Component;

/** Tells the last gateway how the case was decided; no variable has survived the tasks since then. */
@Component
class Ausgangsfrage {

    private final VorteilFaelle faelle;

    Ausgangsfrage(VorteilFaelle faelle) {
        this.faelle = faelle;
    }

    void merke(DelegateExecution execution) {
        ENTSCHEIDUNG.setze(execution, faelle.entscheidung(execution.getProcessBusinessKey()).orElseThrow().inhalt()
                .entscheidung().name());
    }
}
