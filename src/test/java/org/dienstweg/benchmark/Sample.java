package org.dienstweg.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing done many times. */
final class Sample {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    int size() {
        return nanos.size();
    }

    /** The value below which this share of all durations lies, in milliseconds. */
    double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / NANOS_PER_MILLI;
    }

    double median() {
        return millis(0.5);
    }

    /** Milliseconds as the report shows them. */
    static String ms(double millis) {
        return String.format(Locale.GERMANY, millis < 100 ? "%.1f ms" : "%.0f ms", millis);
    }
}
