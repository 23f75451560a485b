package org.dienstweg.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What the cases of one engine cost: durations of whole cases, and the mean of what each action sent. */
final class CaseMeasurement {

    private final Supplier<? extends Script> scripts;
    private final Sample whole = new Sample();
    private final Sample withoutJob = new Sample();
    private final Sample computing = new Sample();
    private final Map<String, Total> actions = new LinkedHashMap<>();

    CaseMeasurement(Supplier<? extends Script> scripts) {
        this.scripts = scripts;
    }

    /** Plays one case and adds it up. */
    void play(Subject subject) {
        long[] nanos = new long[3];
        new CasePlayer(subject, scripts, false, (action, counts, duration, cpu) -> {
            nanos[0] += duration;
            nanos[1] += action.contains("(Job)") ? 0 : duration;
            nanos[2] += cpu;
            actions.computeIfAbsent(action, neu -> new Total()).add(counts, duration);
        }).play();
        whole.add(nanos[0]);
        withoutJob.add(nanos[1]);
        computing.add(nanos[2]);
    }

    Sample whole() {
        return whole;
    }

    Sample withoutJob() {
        return withoutJob;
    }

    /** Processor time of the calling thread, which other programs on the machine change least. */
    Sample computing() {
        return computing;
    }

    Map<String, Total> actions() {
        return actions;
    }

    double roundTrips() {
        return actions.values().stream().mapToDouble(Total::roundTrips).sum();
    }

    double statements() {
        return actions.values().stream().mapToDouble(Total::statements).sum();
    }

    double commits() {
        return actions.values().stream().mapToDouble(Total::commits).sum();
    }

    /** The mean of one action. */
    static final class Total {

        private final Sample durations = new Sample();
        private Counts sum = new Counts(0, 0, 0);

        private void add(Counts counts, long nanos) {
            sum = sum.plus(counts);
            durations.add(nanos);
        }

        double roundTrips() {
            return (double) sum.roundTrips() / durations.size();
        }

        double statements() {
            return (double) sum.statements() / durations.size();
        }

        double commits() {
            return (double) sum.commits() / durations.size();
        }

        double median() {
            return durations.median();
        }
    }
}
