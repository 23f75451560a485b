package org.dienstweg.process.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;

/** Nobody completes a task of a case they are too close to, also if nobody was ever assigned. */
class CompletionListener implements TaskListener {

    private final ConflictOfInterest conflict;

    CompletionListener(ConflictOfInterest conflict) {
        this.conflict = conflict;
    }

    @Override
    public void notify(DelegateTask task) {
        String acting = Context.getCommandContext().getAuthenticatedUserId();
        if (acting != null) {
            conflict.refuse(task, acting, true);
        }
    }
}
