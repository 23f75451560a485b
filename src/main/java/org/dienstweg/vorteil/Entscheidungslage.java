package org.dienstweg.vorteil;

import java.math.BigDecimal;

/**
 * What the rules on a decision judge: the answers against the application they answer.
 *
 * @param fakten       the application and what is known about it
 * @param entscheidung the answers of the decider
 * @param hinweiswert  value in euro above which a hint is shown (reference data, empty by default), or null; decides
 *                     nothing (VV42-4.1b)
 */
public record Entscheidungslage(VorteilFakten fakten, VorteilEntscheidung entscheidung, BigDecimal hinweiswert) {

    /** The application. */
    public VorteilAntrag antrag() {
        return fakten.antrag();
    }

    /** The hint on the value as a sentence with a leading blank; empty without a hint or a value. */
    public String hinweis() {
        BigDecimal wert = antrag().wertEuro();
        if (hinweiswert == null || wert == null) {
            return "";
        }
        return wert.compareTo(hinweiswert) > 0
                ? " Hinweis: Der angegebene Wert liegt über dem Hinweiswert; er entscheidet nicht."
                : " Hinweis: Der angegebene Wert liegt nicht über dem Hinweiswert; er entscheidet nicht.";
    }
}
