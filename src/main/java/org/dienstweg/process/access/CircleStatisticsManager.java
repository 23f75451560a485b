package org.dienstweg.process.access;

import java.util.List;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.StatisticsManager;
import org.camunda.bpm.engine.management.ActivityStatistics;

/**
 * Counts per step like the engine does, and leaves out the steps at which there is nothing to count: the engine finds the
 * steps of failed jobs and incidents without asking whose case it is, and asks only when it counts.
 */
class CircleStatisticsManager extends StatisticsManager {

    @Override
    public List<ActivityStatistics> getStatisticsGroupedByActivity(ActivityStatisticsQueryImpl query, Page page) {
        return super.getStatisticsGroupedByActivity(query, page).stream()
                .filter(CircleStatisticsManager::countsSomething).toList();
    }

    @Override
    public long getStatisticsCountGroupedByActivity(ActivityStatisticsQueryImpl query) {
        return getStatisticsGroupedByActivity(query, null).size();
    }

    private static boolean countsSomething(ActivityStatistics step) {
        return step.getInstances() > 0 || step.getFailedJobs() > 0
                || step.getIncidentStatistics().stream().anyMatch(kind -> kind.getIncidentCount() > 0);
    }
}
