package org.dienstweg.umbenennung;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.Text;

/**
 * What an order wants for one account, keyed like its form. What was left out is empty.
 *
 * @param account                 how the account was named: address, user name or key in the register
 * @param neuerNutzername         without a leading {@code @}
 * @param sinnstiftend            whether the name is an overarching one that gives meaning (HR-2-37)
 * @param sinnstiftendBegruendung why this is such a case
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Kontowunsch(String account, String neuerProfilname, String neuerNutzername, String neuerAbsenderhinweis,
                          boolean sinnstiftend, String sinnstiftendBegruendung) {

    /** What was left out is empty, so that no rule has to ask for null. */
    public Kontowunsch {
        account = Text.von(account);
        neuerProfilname = Text.von(neuerProfilname);
        neuerNutzername = Text.von(neuerNutzername).replaceFirst("^@", "");
        neuerAbsenderhinweis = Text.von(neuerAbsenderhinweis);
        sinnstiftendBegruendung = Text.von(sinnstiftendBegruendung);
    }

    /** Whether nobody has to propose anything. */
    boolean vollstaendig() {
        return !neuerProfilname.isEmpty() && !neuerNutzername.isEmpty() && !neuerAbsenderhinweis.isEmpty();
    }

    /** The same wish with these names in the places that were left empty. */
    Kontowunsch ergaenzt(String profilname, String nutzername, String absenderhinweis) {
        return new Kontowunsch(account, oder(neuerProfilname, profilname), oder(neuerNutzername, nutzername),
                oder(neuerAbsenderhinweis, absenderhinweis), sinnstiftend, sinnstiftendBegruendung);
    }

    private static String oder(String wunsch, String vorschlag) {
        return wunsch.isEmpty() ? vorschlag : wunsch;
    }
}
