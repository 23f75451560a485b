package org.dienstweg.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
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
    private final AbgelehnterVersuch versuch;
    private final Clock clock;

    Pruefschritt(Akten akten, AbgelehnterVersuch versuch, Clock clock) {
        this.akten = akten;
        this.versuch = versuch;
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
            throw ablehnung(ergebnis, Feststellung::sperrt);
        }
        return ergebnis;
    }

    /**
     * Judges a decision: it is also refused if it departs from what should be without a reason, and a refused one leaves
     * its findings in the file although the task stays open.
     *
     * @param abweichungBegruendung why the decision departs from what only should be; may be empty
     * @throws Ablehnung naming rule, clause and reason of every violation; the task stays open
     */
    public <F> void entscheide(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten,
                               String abweichungBegruendung) {
        Pruefergebnis ergebnis = pruefe(execution, regelwerk, fakten);
        if (!ergebnis.zulaessig(abweichungBegruendung)) {
            versuch.merke(execution, fakten, ergebnis);
            throw ablehnung(ergebnis, eine -> eine.sperrt() || eine.verlangtBegruendung());
        }
    }

    private static Ablehnung ablehnung(Pruefergebnis ergebnis, Predicate<Feststellung> grund) {
        return new Ablehnung(ergebnis.feststellungen().stream().filter(grund)
                .map(verletzt -> "%s (%s): %s".formatted(verletzt.norm(), verletzt.regel(), verletzt.begruendung()))
                .toList());
    }
}
