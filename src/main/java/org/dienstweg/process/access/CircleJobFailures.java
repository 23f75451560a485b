package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.dienstweg.akte.kreis.Mandant;

/** Remembers why a job failed as the engine does, but of a closed case no more than operations may know. */
class CircleJobFailures implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return command -> new DefaultJobRetryCmd(job, isClosed(command, job) ? BareFailure.ofJob(failure) : failure)
                .execute(command);
    }

    private static boolean isClosed(CommandContext command, String job) {
        JobEntity failed = command.getJobManager().findJobById(job);
        return failed != null && Mandant.istKreis(failed.getTenantId());
    }
}
