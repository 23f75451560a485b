package org.dienstweg.umbenennung.antworten;

import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * Whether a user name is free on its platform (HR-2-39).
 *
 * @param verfuegbar            the answer
 * @param alternativerNutzername another name to try, without {@code @}; empty if there is none
 */
public record Verfuegbarkeit(JaNein verfuegbar, String alternativerNutzername) {

    /** What was left out is empty. */
    public Verfuegbarkeit {
        alternativerNutzername = Text.von(alternativerNutzername).replaceFirst("^@", "");
    }

    /** Whether another name is to be tried. */
    public boolean andererName() {
        return verfuegbar == JaNein.NEIN && !alternativerNutzername.isEmpty();
    }
}
