package org.dienstweg.web;

/** Lets tests of other packages answer errors like the application. */
public final class Problemantworten {

    private Problemantworten() {
    }

    public static Object fehlerauskunft() {
        return new Fehlerauskunft();
    }
}
