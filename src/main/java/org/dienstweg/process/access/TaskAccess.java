package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Whose task it is right now: the assignee's, or, as long as nobody has it, that of every candidate within the Ressort and,
 * where the case has one, within its closed circle.
 * Nothing is remembered, so whoever gives a task away has no part in it any more.
 */
final class TaskAccess {

    private TaskAccess() {
    }

    /** Whether a person is asking at all; the system itself and the delegates of a process are not checked. */
    static boolean isChecked() {
        CommandContext command = Context.getCommandContext();
        return Context.getProcessEngineConfiguration().isAuthorizationEnabled()
                && command.isAuthorizationCheckEnabled()
                && command.getAuthenticatedUserId() != null;
    }

    static boolean isMine(TaskEntity task) {
        Authentication me = Context.getCommandContext().getAuthentication();
        return Context.getCommandContext().getTenantManager().isAuthenticatedTenant(task.getTenantId())
                && (task.getAssignee() == null ? isCandidate(task, me) : task.getAssignee().equals(me.getUserId()));
    }

    private static boolean isCandidate(TaskEntity task, Authentication me) {
        return task.getCandidates().stream().anyMatch(link -> names(link, me));
    }

    private static boolean names(IdentityLink link, Authentication me) {
        return me.getUserId().equals(link.getUserId())
                || link.getGroupId() != null && me.getGroupIds() != null
                && me.getGroupIds().contains(link.getGroupId());
    }
}
