package org.dienstweg.recht;

/** What a rule says about the facts: a verdict with its reason, or the question only a human can answer. */
public sealed interface Befund {

    /** The reason, or the open question, as one German sentence for the person who decides. */
    String begruendung();

    /** The stored form of the verdict. */
    Ergebnis ergebnis();

    /** The rule is kept. */
    record Erfuellt(String begruendung) implements Befund {
        @Override
        public Ergebnis ergebnis() {
            return Ergebnis.ERFUELLT;
        }
    }

    /** The rule is broken. */
    record Verletzt(String begruendung) implements Befund {
        @Override
        public Ergebnis ergebnis() {
            return Ergebnis.VERLETZT;
        }
    }

    /** A machine cannot tell; the reason is the question to a human. */
    record Offen(String begruendung) implements Befund {
        @Override
        public Ergebnis ergebnis() {
            return Ergebnis.OFFEN;
        }
    }

    /** Shorthand for a rule that needs no more words when kept than when broken. */
    static Befund wenn(boolean eingehalten, String erfuellt, String verletzt) {
        return eingehalten ? new Erfuellt(erfuellt) : new Verletzt(verletzt);
    }
}
