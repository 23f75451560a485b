package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.disziplinar.Verdacht;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Opens the case of a suspicion in its closed circle; whoever is concerned or reported it will not decide. */
@Component
class VerdachtAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren disziplinarVerfahren;
    private final Verdachtsannahme annahme;

    VerdachtAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren disziplinarVerfahren, Verdachtsannahme annahme) {
        this.aktenschritt = aktenschritt;
        this.disziplinarVerfahren = disziplinarVerfahren;
        this.annahme = annahme;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verdacht verdacht = aktenschritt.eroeffne(execution, disziplinarVerfahren, START, Verdacht.class,
                annahme.als(execution));
        annahme.pruefe(execution, verdacht);
        annahme.beteilige(execution, verdacht);
        aktenschritt.verlauf(execution, "Verdacht aufgenommen. Anlass: " + verdacht.ausloeser().text() + ".");
    }
}
