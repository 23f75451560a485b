package org.dienstweg.process;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves timers that already run, because the facts their moment was computed from have changed. */
@Component
public class Zeitgeber {

    private final ManagementService verwaltung;
    private final OhneRechte ohneRechte;

    Zeitgeber(@Lazy ManagementService verwaltung, @Lazy OhneRechte ohneRechte) {
        this.verwaltung = verwaltung;
        this.ohneRechte = ohneRechte;
    }

    /** Sets a timer of this case to another moment; nothing happens where it does not run (any more). */
    public void stelle(DelegateExecution execution, String element, Date moment) {
        ohneRechte.handle(Handelnder.in(execution), () -> {
            verwaltung.createJobQuery().processInstanceId(execution.getProcessInstanceId()).activityId(element).timers().list()
                    .forEach(zeitgeber -> verwaltung.setJobDuedate(zeitgeber.getId(), moment));
            return null;
        });
    }
}
