package org.dienstweg.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Regelwerk;
import org.springframework.stereotype.Component;

/** Applies a set of rules at a service task and files what it found, in the transaction of the step. */
@Component
public class Pruefschritt {

    private final Akten akten;
    private final Clock clock;

    Pruefschritt(Akten akten, Clock clock) {
        this.akten = akten;
        this.clock = clock;
    }

    /** Judges the facts as of today (Europe/Berlin) and writes one Pruefvermerk under the current step. */
    public <F> Pruefergebnis pruefe(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten) {
        Pruefergebnis ergebnis = regelwerk.pruefe(fakten, LocalDate.now(clock));
        akten.vermerke(execution.getProcessBusinessKey(), execution.getCurrentActivityId(),
                Handelnder.in(execution), fakten, ergebnis);
        return ergebnis;
    }
}
