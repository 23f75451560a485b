package org.dienstweg.process.access;

import java.util.Optional;

/**
 * What last went wrong in the engine on this thread. The REST resources turn exceptions into English texts with ids; who
 * translates their answer needs the exception itself.
 */
public final class LastFailure {

    private static final ThreadLocal<Throwable> FAILURE = new ThreadLocal<>();

    private LastFailure() {
    }

    static void remember(Throwable failure) {
        FAILURE.set(failure);
    }

    /** The failure since {@link #forget()}, if there was one. */
    public static Optional<Throwable> get() {
        return Optional.ofNullable(FAILURE.get());
    }

    /** Must be called before and after a request, because threads are reused. */
    public static void forget() {
        FAILURE.remove();
    }
}
