package org.dienstweg.process.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.dienstweg.schriftgut.versand.VersandFehlgeschlagen;
import org.dienstweg.schriftgut.versand.VersandUngewiss;

/**
 * What operations may know about a failure: where it happened and of what kind it was. Messages of databases and libraries
 * repeat the values they stumbled over; only those written for operations are passed on.
 */
public final class BareFailure extends RuntimeException {

    private BareFailure(String message, Throwable cause, StackTraceElement[] trace) {
        super(message, cause);
        setStackTrace(trace);
    }

    /** The failure as it may stand in a log, cause by cause. */
    public static Throwable forLog(Throwable failure) {
        List<Throwable> chain = new ArrayList<>(causes(failure).toList());
        Collections.reverse(chain);
        BareFailure bare = null;
        for (Throwable cause : chain) {
            bare = new BareFailure(kind(cause), bare, cause.getStackTrace());
        }
        return bare;
    }

    private static String kind(Throwable cause) {
        return cause.getClass().getName() + (cause instanceof SQLException sql ? ", SQL state " + sql.getSQLState() : "")
                + (isForOperations(cause) ? ": " + cause.getMessage() : "");
    }

    /** What we wrote ourselves, and what the JVM says about our code. */
    private static boolean isForOperations(Throwable cause) {
        return cause instanceof VersandFehlgeschlagen || cause instanceof VersandUngewiss
                || cause instanceof NullPointerException;
    }

    /** The failure of a job in a closed case; a collision of two transactions stays one, because it costs no retry. */
    static Throwable ofJob(Throwable failure) {
        return failure instanceof OptimisticLockingException ? failure
                : new BareFailure(told(failure), null, last(failure).getStackTrace());
    }

    private static String told(Throwable failure) {
        return causes(failure)
                .filter(BareFailure::isForOperations).map(Throwable::getMessage).findFirst()
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
