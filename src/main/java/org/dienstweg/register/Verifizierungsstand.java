package org.dienstweg.register;

/** How far the platform's verification of an account has come (HR-2-06); only {@code BEANTRAGT} waits for more. */
public enum Verifizierungsstand {
    ERTEILT("erteilt"), BEANTRAGT("beantragt"), ABGELEHNT("abgelehnt"), NICHT_VERFUEGBAR("nicht verfügbar");

    private final String bezeichnung;

    Verifizierungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** What people read. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
