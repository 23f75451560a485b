package org.dienstweg.register;

/** The two kinds of official accounts (HR-2-03, HR-2-08). */
public enum Accountart {
    FACH("Fach-Account"), RESSORT("Ressort-Account");

    private final String bezeichnung;

    Accountart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** What people read. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
