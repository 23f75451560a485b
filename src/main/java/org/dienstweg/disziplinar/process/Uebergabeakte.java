package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.process.access.Anfragende;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The whole file as whoever hands it over may read it. */
@Component
class Uebergabeakte {

    private final Gesamtakte akte;

    /** Printing asks the engine for labels, and the engine asks for delegates: hence late. */
    Uebergabeakte(@Lazy Gesamtakte akte) {
        this.akte = akte;
    }

    byte[] pdf(DelegateExecution execution) {
        return akte.pdf(execution.getProcessBusinessKey(), Anfragende.von(
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication()));
    }
}
