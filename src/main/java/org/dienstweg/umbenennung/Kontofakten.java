package org.dienstweg.umbenennung;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.register.regeln.Namenswahl;

/**
 * One account of an order as the rules judge it. What all accounts share is filed once, with the order.
 *
 * @param konto  the account as it is today
 * @param wunsch what is to become of it
 * @param wahl   its new names with what they are measured against
 */
public record Kontofakten(Registerkonto konto, Kontowunsch wunsch,
                          @JsonIgnoreProperties({"vergebene", "amtsinhaber", "grenzen", "ressort", "weitere"})
                          Namenswahl wahl) {

    /** How the reason of a finding names the account. */
    public String bezeichnung() {
        return konto.bezeichnung();
    }

    /** Whether any name changes. */
    @JsonIgnore
    public boolean aendertNamen() {
        return !konto.profilname().equals(wunsch.neuerProfilname())
                || !konto.nutzername().equals(wunsch.neuerNutzername());
    }
}
