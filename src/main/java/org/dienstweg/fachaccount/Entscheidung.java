package org.dienstweg.fachaccount;

/**
 * What Kommunikation, LPA or Hausspitze answered.
 *
 * @param ergebnis  their answer
 * @param anmerkung their reason; required unless they agreed
 */
public record Entscheidung(Antwort ergebnis, String anmerkung) {

    /** The answers of the three offices; each form offers those that fit. */
    public enum Antwort {
        ABGESTIMMT("abgestimmt"), GEBILLIGT("gebilligt"), ZURUECK("zur Nachbesserung zurückgegeben"),
        ABGELEHNT("abgelehnt");

        private final String text;

        Antwort(String text) {
            this.text = text;
        }

        /** As it stands in the file. */
        public String text() {
            return text;
        }
    }

    /** Whether the office agreed. */
    public boolean zustimmend() {
        return ergebnis == Antwort.ABGESTIMMT || ergebnis == Antwort.GEBILLIGT;
    }

    /** Whether the office withheld its agreement without saying why. */
    public boolean ohneNoetigeBegruendung() {
        return !zustimmend() && (anmerkung == null || anmerkung.isBlank());
    }
}
