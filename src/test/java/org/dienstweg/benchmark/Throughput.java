package org.dienstweg.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many whole cases per second several threads get done together. */
final class Throughput {

    private static final double NANOS_PER_SECOND = 1e9;

    private Throughput() {
    }

    static double casesPerSecond(Subject subject, int threads, int casesPerThread)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> play(subject, casesPerThread)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return threads * casesPerThread * NANOS_PER_SECOND / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private static void play(Subject subject, int cases) {
        CasePlayer player = new CasePlayer(subject, LawfulCase::new, false, (action, counts, nanos, cpu) -> { });
        for (int i = 0; i < cases; i++) {
            player.play();
        }
    }
}
