package org.dienstweg.umbenennung;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Text;

/**
 * One reorganisation order with all accounts it touches, keyed like its form.
 *
 * @param anlass               the order itself
 * @param wirksamAm            first day (Europe/Berlin) on which the new Ressort owns the accounts; may be null
 * @param neuesRessort         abbreviation under which the Ressort is known here
 * @param neueBezeichnung      its official name from that day on
 * @param neueAbkuerzung       its abbreviation from that day on
 * @param accounts             the accounts, never null
 * @param abweichungBegruendung why to depart from rules that only should be kept
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Umressortierung(String anlass, LocalDate wirksamAm, String neuesRessort, String neueBezeichnung,
                              String neueAbkuerzung, List<Kontowunsch> accounts, String abweichungBegruendung) {

    /** What was left out is empty. */
    public Umressortierung {
        anlass = Text.von(anlass);
        neuesRessort = Text.von(neuesRessort);
        neueBezeichnung = Text.von(neueBezeichnung);
        neueAbkuerzung = Text.von(neueAbkuerzung);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        abweichungBegruendung = Text.von(abweichungBegruendung);
    }

    /** The same order with other wishes for its accounts. */
    public Umressortierung mit(List<Kontowunsch> andere) {
        return new Umressortierung(anlass, wirksamAm, neuesRessort, neueBezeichnung, neueAbkuerzung, andere,
                abweichungBegruendung);
    }
}
