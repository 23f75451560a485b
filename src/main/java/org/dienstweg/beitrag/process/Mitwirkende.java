package org.dienstweg.beitrag.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Handelnder;
import org.springframework.stereotype.Component;

/** Who is acting, by the name the register knows. */
@Component
class Mitwirkende {

    private final Namen namen;

    Mitwirkende(Namen namen) {
        this.namen = namen;
    }

    /** The name of whoever completed the form. */
    String name(DelegateExecution execution) {
        return namen.von(Handelnder.in(execution));
    }
}
