package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.dienstweg.akte.Akten;
import org.springframework.stereotype.Component;

/** Closes the file when the case reaches an end named by its outcome, or is stopped from outside. */
@Component
class Fallabschluss implements ExecutionListener {

    private final Akten akten;

    Fallabschluss(Akten akten) {
        this.akten = akten;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
            akten.schliesse(aktenzeichen, execution.getCurrentActivityId());
            if (Variable.VERNICHTET.aus(execution) == null) {
                akten.verlauf(aktenzeichen, Handelnder.in(execution), execution.getCurrentActivityId(),
                        "Vorgang beendet: " + execution.getCurrentActivityName() + ".");
            }
        } else if (execution.isCanceled()) {
            akten.brichAb(aktenzeichen);
        }
    }
}
