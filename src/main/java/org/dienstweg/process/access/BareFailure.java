package org.dienstweg.process.access;

import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.dienstweg.schriftgut.versand.VersandFehlgeschlagen;
import org.dienstweg.schriftgut.versand.VersandUngewiss;

/**
 * What operations may know about a failure in a closed case: where it happened and of what kind it was. Messages of
 * databases and libraries repeat the values they stumbled over; only those written for operations are passed on.
 */
final class BareFailure extends RuntimeException {

    private BareFailure(String message, StackTraceElement[] trace) {
        super(message);
        setStackTrace(trace);
    }

    /** The same failure without content; a collision of two transactions stays one, because it costs no retry. */
    static Throwable of(Throwable failure) {
        return failure instanceof OptimisticLockingException ? failure
                : new BareFailure(told(failure), last(failure).getStackTrace());
    }

    private static String told(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause instanceof VersandFehlgeschlagen || cause instanceof VersandUngewiss)
                .map(Throwable::getMessage).findFirst()
                .orElseGet(() -> "Der Schritt ist gescheitert (" + last(failure).getClass().getSimpleName()
                        + "). Mehr steht hier nicht, weil der Vorgang in einem geschlossenen Kreis liegt.");
    }

    private static Throwable last(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
    }
}
