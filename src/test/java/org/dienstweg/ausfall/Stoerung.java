package org.dienstweg.ausfall;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the database fail at a chosen moment. Moments are counted from {@link #stelleEin}: taking a connection, every
 * statement, and every commit twice (the database is lost before it, or right after it, when only the answer is lost).
 */
public final class Stoerung {

    /** How long the database stays away. */
    public enum Dauer { EIN_MOMENT, BIS_AUF_WEITERES }

    private static final int NIE = 0;

    private final AtomicInteger momente = new AtomicInteger();
    private volatile int ab = NIE;
    private volatile Dauer dauer = Dauer.EIN_MOMENT;

    /** Fails at this moment, counted from 1. */
    public void stelleEin(int moment, Dauer wieLange) {
        momente.set(0);
        dauer = wieLange;
        ab = moment;
    }

    /** The database works again; returns how many moments there were. */
    public int hebeAuf() {
        ab = NIE;
        return momente.get();
    }

    void moment() throws SQLException {
        int jetzt = ab == NIE ? NIE : momente.incrementAndGet();
        if (jetzt != NIE && (jetzt == ab || jetzt > ab && dauer == Dauer.BIS_AUF_WEITERES)) {
            throw new SQLException("the database is lost at moment " + jetzt, "08006");
        }
    }
}
