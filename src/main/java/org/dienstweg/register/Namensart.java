package org.dienstweg.register;

/** What a name of an account can be; the address counts, because it changes with the user name. */
public enum Namensart {
    PROFILNAME("Profilname"), NUTZERNAME("Nutzername"), URL("Adresse");

    private final String bezeichnung;

    Namensart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** What people read. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
