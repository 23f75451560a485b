package org.dienstweg.recht;

/**
 * A rule applied to a case: what the file records and what the decider reads.
 *
 * @param regel       id of the rule in the catalogue
 * @param norm        citation precise to the sentence
 * @param staerke     how strongly the rule binds
 * @param ergebnis    the verdict
 * @param begruendung the reason, or the open question, as whole German sentences
 */
public record Feststellung(String regel, String norm, Staerke staerke, Ergebnis ergebnis, String begruendung) {

    /** Whether this finding stops the case whatever anyone says. */
    public boolean sperrt() {
        return ergebnis == Ergebnis.VERLETZT && staerke.sperrt();
    }

    /** Whether going on needs a written reason. */
    public boolean verlangtBegruendung() {
        return ergebnis == Ergebnis.VERLETZT && staerke.verlangtBegruendung();
    }

    /**
     * The finding that the answer of a human makes of an open question; it keeps the question, so that the file shows
     * what was answered.
     *
     * @throws IllegalStateException if the question is not open, or if the answer leaves it open
     */
    public Feststellung beantwortet(Ergebnis antwort, String grund) {
        if (ergebnis != Ergebnis.OFFEN || antwort == Ergebnis.OFFEN) {
            throw new IllegalStateException("only an open question has an answer: " + regel);
        }
        return new Feststellung(regel, norm, staerke, antwort, begruendung + " Antwort: " + grund);
    }
}
