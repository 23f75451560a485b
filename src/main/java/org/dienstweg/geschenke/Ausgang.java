package org.dienstweg.geschenke;

/** How an advantage was decided, or how its case ended. */
public enum Ausgang {
    OFFEN("noch nicht entschieden"), STILLSCHWEIGEND_GENEHMIGT("stillschweigend genehmigt"), ZUGESTIMMT("zugestimmt"),
    ZUGESTIMMT_MIT_AUFLAGE("mit Auflage zugestimmt"), ABGELEHNT("abgelehnt"), ZURUECKGEZOGEN("zurückgezogen");

    private final String bezeichnung;

    Ausgang(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** In words. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
