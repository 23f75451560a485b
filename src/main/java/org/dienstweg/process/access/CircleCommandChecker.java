package org.dienstweg.process.access;

import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.dienstweg.akte.kreis.Mandant;

/**
 * Checks the tenant like the engine does, and lets operations see and retry what goes wrong in a closed case. Placed in
 * front of all other checks and for closed cases only, it answers whoever is outside the circle as if there were nothing.
 */
class CircleCommandChecker extends TenantCommandChecker {

    private static final String ONLY_FAILED = "Wiederholt werden kann nur, was gescheitert ist.";

    private final boolean onlyClosed;

    CircleCommandChecker(boolean onlyClosed) {
        this.onlyClosed = onlyClosed;
    }

    @Override
    protected TenantManager getTenantManager() {
        TenantManager real = super.getTenantManager();
        return onlyClosed ? new OpenCasesPass(real) : real;
    }

    @Override
    public void checkReadProcessInstance(String instance) {
        way(() -> super.checkReadProcessInstance(instance));
    }

    @Override
    public void checkReadProcessInstance(ExecutionEntity execution) {
        way(() -> super.checkReadProcessInstance(execution));
    }

    @Override
    public void checkReadJob(JobEntity job) {
        way(() -> super.checkReadJob(job));
    }

    /** Whoever retries may name a day: what has not failed would be moved by it, and with it a deadline of a closed case. */
    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        way(() -> super.checkUpdateRetriesJob(job));
        if (Mandant.istKreis(job.getTenantId()) && !hasFailed(job) && getTenantManager().isTenantCheckEnabled()) {
            throw new Verwehrt(ONLY_FAILED);
        }
    }

    private static boolean hasFailed(JobEntity job) {
        return job.getRetries() == 0 || job.getExceptionMessage() != null;
    }

    /** The engine also asks about a task it did not find. */
    @Override
    public void checkReadTask(TaskEntity task) {
        if (task == null) {
            throw new NotFoundException("no such task");
        }
        super.checkReadTask(task);
    }

    private static void way(Runnable check) {
        ((CircleTenantManager) Context.getCommandContext().getTenantManager()).askForTheWay(check);
    }

    /** Leaves open cases to the checks that follow. */
    private static final class OpenCasesPass extends TenantManager {

        private final TenantManager real;

        private OpenCasesPass(TenantManager real) {
            this.real = real;
        }

        @Override
        public boolean isAuthenticatedTenant(String tenant) {
            return !Mandant.istKreis(tenant) || real.isAuthenticatedTenant(tenant);
        }

        @Override
        public boolean isTenantCheckEnabled() {
            return real.isTenantCheckEnabled();
        }
    }
}
