package org.dienstweg.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Feststellung;
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
        akten.vermerke(execution.getProcessBusinessKey(), Variable.TEIL.aus(execution),
                execution.getCurrentActivityId(), Handelnder.in(execution), fakten, ergebnis);
        return ergebnis;
    }

    /**
     * Judges the answer of a task and files the findings; a rule that nobody can override refuses the answer.
     *
     * @throws Ablehnung naming rule, clause and reason of every violation; the task stays open
     */
    public <F> Pruefergebnis verlange(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten) {
        Pruefergebnis ergebnis = pruefe(execution, regelwerk, fakten);
        if (ergebnis.gesperrt()) {
            throw new Ablehnung(ergebnis.feststellungen().stream().filter(Feststellung::sperrt)
                    .map(verletzt -> "%s (%s, %s)".formatted(verletzt.begruendung(), verletzt.regel(), verletzt.norm()))
                    .toList());
        }
        return ergebnis;
    }
}
