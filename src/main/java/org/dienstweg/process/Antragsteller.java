package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Aktenauszug;
import org.springframework.stereotype.Component;

/** Called by diagrams: {@code ${antragsteller.von(execution)}} assigns a task to whoever opened the case. */
@Component
public class Antragsteller {

    private final Aktenauszug auszug;

    Antragsteller(Aktenauszug auszug) {
        this.auszug = auszug;
    }

    /** Login of whoever opened the case of this execution. */
    public String von(DelegateExecution execution) {
        return auszug.fall(execution.getProcessBusinessKey()).eroeffnetVon();
    }
}
