package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogManager;
import org.camunda.bpm.engine.runtime.Job;
import org.dienstweg.akte.kreis.Mandant;

/** Writes failures of jobs into the history as the engine does, but of a closed case no more than operations may know. */
class CircleJobLogManager extends HistoricJobLogManager {

    @Override
    public void fireJobFailedEvent(Job job, Throwable failure) {
        super.fireJobFailedEvent(job, Mandant.istKreis(job.getTenantId()) ? BareFailure.ofJob(failure) : failure);
    }
}
