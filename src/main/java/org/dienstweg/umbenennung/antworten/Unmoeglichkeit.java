package org.dienstweg.umbenennung.antworten;

import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;
import org.dienstweg.register.Accountart;

/**
 * That the user name cannot be changed, and what follows from it (HR-2-40).
 *
 * @param neuerAccountNoetig whether a new account is needed
 * @param grund              why the name cannot be changed
 * @param accountArt         kind of the account
 */
public record Unmoeglichkeit(JaNein neuerAccountNoetig, String grund, Accountart accountArt) {

    /** What was left out is empty. */
    public Unmoeglichkeit {
        grund = Text.von(grund);
    }

    /** The same finding about an account of this kind. */
    public Unmoeglichkeit fuer(Accountart art) {
        return new Unmoeglichkeit(neuerAccountNoetig, grund, art);
    }
}
