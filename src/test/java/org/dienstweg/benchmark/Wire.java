package org.dienstweg.benchmark;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the connections of one DataSource send, and on demand notes the statements. */
final class Wire {

    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();
    private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();
    private volatile boolean noting;

    Counts read() {
        return new Counts(roundTrips.get(), statements.get(), commits.get());
    }

    /** From now on every statement is noted. */
    void note() {
        noting = true;
    }

    /** What was noted since the last call. */
    List<String> notes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    void remark(String text) {
        if (noting) {
            notes.add(text);
        }
    }

    void executed(String sql, int batched, boolean autoCommit) {
        roundTrips.incrementAndGet();
        statements.addAndGet(batched);
        if (autoCommit) {
            commits.incrementAndGet();
        }
        remark((batched > 1 ? batched + " x " : "") + sql.replaceAll("\\s+", " "));
    }

    void ended(boolean committed) {
        roundTrips.incrementAndGet();
        if (committed) {
            commits.incrementAndGet();
        }
        remark(committed ? "COMMIT" : "ROLLBACK");
    }
}
