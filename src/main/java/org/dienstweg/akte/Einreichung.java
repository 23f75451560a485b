package org.dienstweg.akte;

/** What people hand in to begin a case; they take it back under this name too. */
public enum Einreichung {
    ANTRAG("Antrag", Beteiligung.ANTRAGSTELLER), AUFTRAG("Auftrag", Beteiligung.ANTRAGSTELLER),
    MELDUNG("Meldung", Beteiligung.MELDER);

    private final String bezeichnung;
    private final Beteiligung als;

    Einreichung(String bezeichnung, Beteiligung als) {
        this.bezeichnung = bezeichnung;
        this.als = als;
    }

    /** What people read. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** In what capacity whoever hands it in takes part. */
    public Beteiligung als() {
        return als;
    }
}
