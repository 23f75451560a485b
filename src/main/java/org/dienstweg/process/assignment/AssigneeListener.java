package org.dienstweg.process.assignment;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLink;
import org.dienstweg.akte.Kreisblick;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.recht.Ablehnung;

/** Whoever gets a task, by whatever way, must be free of conflicts and hold its role within its Ressort. */
class AssigneeListener implements TaskListener {

    private final ConflictOfInterest conflict;
    private final Kreisblick kreise;

    AssigneeListener(ConflictOfInterest conflict, Kreisblick kreise) {
        this.conflict = conflict;
        this.kreise = kreise;
    }

    @Override
    public void notify(DelegateTask task) {
        String assignee = task.getAssignee();
        CommandContext command = Context.getCommandContext();
        if (assignee == null) {
            refuseOrphan(task);
        } else {
            // nobody has to be allowed to read users and groups in order to hand a task on
            command.runWithoutAuthorization(() -> refuseStranger(command, task, assignee));
            conflict.refuse(task, assignee, assignee.equals(command.getAuthenticatedUserId()));
        }
    }

    private static void refuseOrphan(DelegateTask task) {
        if (task.getCandidates().isEmpty()) {
            throw new Ablehnung("Diese Aufgabe gehört Ihnen persönlich. Sie können sie nicht zurückgeben, "
                    + "weil sie sonst niemand sehen könnte.");
        }
    }

    private Void refuseStranger(CommandContext command, DelegateTask task, String assignee) {
        if (!actsFor(command, task.getTenantId(), assignee) || !isCandidate(command, task, assignee)) {
            throw new Ablehnung("Diese Aufgabe kann nur übernehmen, wer ihre Rolle in diesem Ressort hat.");
        }
        return null;
    }

    private boolean actsFor(CommandContext command, String tenant, String user) {
        if (Mandant.istKreis(tenant)) {
            return kreise.von(Membership.angemeldet(command, user)).contains(tenant);
        }
        return tenant == null || Membership.inTenant(command, user, tenant);
    }

    private static boolean isCandidate(CommandContext command, DelegateTask task, String user) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
        return task.getCandidates().isEmpty()
                || task.getCandidates().stream().anyMatch(link -> user.equals(link.getUserId()))
                || !groups.isEmpty() && Membership.inAnyGroup(command, user, groups);
    }
}
