package org.dienstweg.recht;

import java.util.List;

/** What a rule says about the facts: a verdict with its reason, or the question only a human can answer. */
public sealed interface Befund {

    /** More than this many defects at once nobody reads. */
    int HOECHSTENS_GENANNT = 10;

    /** The reason, or the open question, as whole German sentences for the person who decides. */
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

    /** Shorthand for a rule that can be broken in several ways at once; the first ten are named, none means kept. */
    static Befund ohne(List<String> maengel, String erfuellt) {
        int weitere = maengel.size() - HOECHSTENS_GENANNT;
        if (weitere <= 0) {
            return wenn(maengel.isEmpty(), erfuellt, String.join(" ", maengel));
        }
        return new Verletzt(String.join(" ", maengel.subList(0, HOECHSTENS_GENANNT))
                + " Weitere Mängel dieser Art: " + weitere + ".");
    }
}
