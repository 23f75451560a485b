package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper.ExceptionLoggingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a job that failed in a thread of the engine; what its messages say stands with the job, for those who may read it. */
class JobFailureLog implements ExceptionLoggingHandler {

    private static final Logger LOG = LoggerFactory.getLogger(JobFailureLog.class);

    @Override
    public void exceptionWhileExecutingJob(String job, Throwable failure) {
        LOG.warn("Job {} failed", job, BareFailure.forLog(failure));
    }
}
