package org.dienstweg.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;

/** Plays cases on one engine through its API, and reports every action of a person or job. */
final class CasePlayer {

    /** Learns of each action: its name, what it cost on the wire, how long it took and how long it computed. */
    interface Listener {
        void acted(String action, Counts counts, long nanos, long cpuNanos);
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    static final String OPEN_FORM = "Formular öffnen";

    private final Subject subject;
    private final Supplier<? extends Script> scripts;
    private final Listener listener;
    private final boolean openForms;

    CasePlayer(Subject subject, Supplier<? extends Script> scripts, boolean openForms, Listener listener) {
        this.subject = subject;
        this.scripts = scripts;
        this.openForms = openForms;
        this.listener = listener;
    }

    void play() {
        Script script = scripts.get();
        String definition = subject.definition(script.process());
        Map<String, Object> application = script.application();
        String instance = act("Antrag stellen", () -> subject.as(script.starter(),
                () -> forms().submitStartForm(definition, application).getId()));
        for (Step step : script.steps()) {
            play(step, subject.task(instance));
            subject.jobs(instance).forEach(job -> act("lpaInformieren (Job)", () -> {
                subject.engine().getManagementService().executeJob(job);
                return null;
            }));
        }
    }

    private void play(Step step, String task) {
        if (openForms) {
            act(OPEN_FORM, () -> subject.as(step.actor(), () -> forms().getTaskFormVariables(task)));
        }
        act(step.task() + ": übernehmen", () -> subject.as(step.actor(), () -> {
            subject.engine().getTaskService().claim(task, step.actor().id());
            return null;
        }));
        act(step.task() + ": erledigen", () -> subject.as(step.actor(), () -> {
            forms().submitTaskForm(task, step.answers());
            return null;
        }));
    }

    private FormService forms() {
        return subject.engine().getFormService();
    }

    private <T> T act(String action, Supplier<T> deed) {
        Counts before = subject.wire().read();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = deed.get();
        long nanos = System.nanoTime() - start;
        long cpuNanos = THREADS.getCurrentThreadCpuTime() - cpu;
        subject.wire().remark("---- " + action);
        listener.acted(action, subject.wire().read().minus(before), nanos, cpuNanos);
        return result;
    }
}
