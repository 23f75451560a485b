package org.dienstweg.frist;

/** A calculator of deadlines for tests without an application. */
public final class Fristrechner {

    private Fristrechner() {
    }

    /** One with the holidays of North Rhine-Westphalia. */
    public static Fristberechnung neu() {
        return new Fristberechnung(new Feiertage());
    }
}
