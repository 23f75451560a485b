package org.dienstweg.akte.einsicht;

/** The way by which somebody looked at the content of a case. */
public enum Tuer {
    AKTE("Akte"),
    SCHNITTSTELLE("Schnittstelle"),
    GANZE_AKTE("Ganze Akte als PDF"),
    SCHRIFTSTUECK("Schriftstück"),
    ANLAGE("Anlage"),
    FORMULAR("Formular einer Aufgabe"),
    GESCHENKREGISTER("Geschenkregister");

    private final String bezeichnung;

    Tuer(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** What staff read. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
