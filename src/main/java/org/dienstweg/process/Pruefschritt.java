package org.dienstweg.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * Judges the answer of a task and files the findings; a rule that nobody can override refuses the answer.
     *
     * @throws Ablehnung naming rule, clause and reason of every violation; the task stays open
     */
    public <F> Pruefergebnis verlange(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten) {
        Pruefergebnis ergebnis = pruefe(execution, regelwerk, fakten);
        weiseAb(ergebnis, Feststellung::sperrt);
        return ergebnis;
    }

    /**
     * The same where a departure from what only should be is refused as well, unless it is given a reason.
     *
     * @param abweichungBegruendung the reason, may be null or blank
     */
    public <F> void verlange(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten, String abweichungBegruendung) {
        Pruefergebnis ergebnis = pruefe(execution, regelwerk, fakten);
        if (!ergebnis.zulaessig(abweichungBegruendung)) {
            weiseAb(ergebnis, eine -> eine.sperrt() || eine.verlangtBegruendung());
        }
    }

    private static void weiseAb(Pruefergebnis ergebnis, Predicate<Feststellung> hindert) {
        List<String> saetze = ergebnis.feststellungen().stream().filter(hindert)
                .map(verletzt -> "%s (%s, %s)".formatted(verletzt.begruendung(), verletzt.regel(), verletzt.norm()))
                .toList();
        if (!saetze.isEmpty()) {
            throw new Ablehnung(saetze);
        }
    }
}
