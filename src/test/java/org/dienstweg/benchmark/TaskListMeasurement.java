package org.dienstweg.benchmark;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.TaskQuery;

/** The first page of fifteen tasks, newest first, and their number, as a member of kommunikation in one Ressort. */
final class TaskListMeasurement {

    private static final int PAGE = 15;
    private static final int MOST = 60;
    private static final int WARM_UP = 5;
    private static final long ENOUGH_NANOS = 10_000_000_000L;

    private final Subject subject;

    TaskListMeasurement(Subject subject) {
        this.subject = subject;
    }

    /** Median in milliseconds, or NaN if the server gave up. */
    double page() {
        return measure(() -> query().orderByTaskCreateTime().desc().listPage(0, PAGE));
    }

    /** Median in milliseconds, or NaN if the server gave up. */
    double count() {
        return measure(() -> query().count());
    }

    /** How many tasks are visible to this person. */
    long visible() {
        return subject.as(Actor.KOMMUNIKATION, () -> query().count());
    }

    private TaskQuery query() {
        return subject.engine().getTaskService().createTaskQuery();
    }

    private double measure(Supplier<?> question) {
        Sample sample = new Sample();
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < MOST + WARM_UP && (i < 1 || System.nanoTime() - begin < ENOUGH_NANOS); i++) {
                long start = System.nanoTime();
                subject.as(Actor.KOMMUNIKATION, question::get);
                if (i >= WARM_UP || System.nanoTime() - start > ENOUGH_NANOS / MOST) {
                    sample.add(System.nanoTime() - start);
                }
            }
        } catch (ProcessEngineException e) {
            return Double.NaN;
        }
        return sample.median();
    }
}
