package org.dienstweg.register;

import java.util.List;

/**
 * The answer to whether something is an official account.
 *
 * @param ergebnis the answer
 * @param accounts the accounts it is about: the ones that bear the name today, or else the ones that bore it; one name
 *                 can stand on several platforms
 */
public record Auskunft(Ergebnis ergebnis, List<Accountangabe> accounts) {

    /** The three answers. */
    public enum Ergebnis {
        JA, FRUEHER, NEIN
    }
}
