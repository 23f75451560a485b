package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the reminder a timer asked for. Called by the end events behind the timers of every user task. */
@Component
class ErinnernDelegate implements JavaDelegate {

    private final Mahnung mahnung;

    ErinnernDelegate(Mahnung mahnung) {
        this.mahnung = mahnung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mahnung.erinnere(execution);
    }
}
