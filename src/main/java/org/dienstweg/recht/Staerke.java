package org.dienstweg.recht;

/** How strongly a rule binds; the weaker ones may be departed from, the strong ones never. */
public enum Staerke {
    MUSS, DARF_NICHT, SOLL, KANN, EMPFEHLUNG;

    /** Whether a violation stops the case: nobody can override it in the application. */
    public boolean sperrt() {
        return this == MUSS || this == DARF_NICHT;
    }

    /** Whether going on after a violation needs a written reason. */
    public boolean verlangtBegruendung() {
        return this == SOLL;
    }
}
