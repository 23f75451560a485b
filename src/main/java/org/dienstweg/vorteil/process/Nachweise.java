package org.dienstweg.vorteil.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Variable;
import org.springframework.stereotype.Component;

/** Takes the proofs that applicants owe after a decision. */
@Component
class Nachweise {

    private final Aktenschritt aktenschritt;

    Nachweise(Aktenschritt aktenschritt) {
        this.aktenschritt = aktenschritt;
    }

    /** Files the answers of the task; empty if its time ran out and nobody answered. */
    <T> Optional<T> nimm(DelegateExecution execution, String aufgabe, Class<T> typ) {
        return Variable.EINGABE.aus(execution) == null ? Optional.empty()
                : Optional.of(aktenschritt.nimmAntwort(execution, aufgabe, typ, Beteiligung.ANTRAGSTELLER));
    }
}
