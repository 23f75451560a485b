package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who is behind the step that is running. */
public final class Handelnder {

    private Handelnder() {
    }

    /** Login of whoever completed the form, or null when a job runs the step. */
    public static String in(DelegateExecution execution) {
        Authentication angemeldet = execution.getProcessEngineServices().getIdentityService()
                .getCurrentAuthentication();
        return angemeldet == null ? null : angemeldet.getUserId();
    }
}
