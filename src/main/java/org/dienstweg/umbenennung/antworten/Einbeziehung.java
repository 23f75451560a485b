package org.dienstweg.umbenennung.antworten;

import org.dienstweg.recht.Text;

/**
 * How the Hausspitze was involved (HR-2-41).
 *
 * @param kenntnisGenommen whether it took note
 * @param anmerkung        what it has to say, or why it was not involved
 */
public record Einbeziehung(boolean kenntnisGenommen, String anmerkung) {

    /** What was left out is empty. */
    public Einbeziehung {
        anmerkung = Text.von(anmerkung);
    }
}
