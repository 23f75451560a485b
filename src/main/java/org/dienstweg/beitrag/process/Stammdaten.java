package org.dienstweg.beitrag.process;

import java.util.List;
import java.util.Optional;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.Gegenstand;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.register.Betriebsaccount;
import org.dienstweg.register.Betriebsaccounts;
import org.springframework.stereotype.Component;

/** The reference data a report is judged by: the Ressort of a case and its accounts. */
@Component("beitragStammdaten")
class Stammdaten {

    private final Aktenauszug auszug;
    private final Ressorts ressorts;
    private final Personen personen;
    private final Betriebsaccounts accounts;

    Stammdaten(Aktenauszug auszug, Ressorts ressorts, Personen personen, Betriebsaccounts accounts) {
        this.auszug = auszug;
        this.ressorts = ressorts;
        this.personen = personen;
        this.accounts = accounts;
    }

    /** The Ressort of a case. */
    Ressortname ressort(String aktenzeichen) {
        return name(auszug.fall(aktenzeichen).ressort());
    }

    /** The Ressort somebody works in. */
    Ressortname ressortVon(String person) {
        return name(personen.findById(person).orElseThrow().ressort());
    }

    /** The account of the Ressort of a case that is named so. */
    Optional<Gegenstand> account(String aktenzeichen, String name) {
        return accounts.finde(auszug.fall(aktenzeichen).ressort(), name).map(Gegenstand::von);
    }

    /** The accounts a Ressort runs today. */
    List<Betriebsaccount> accounts(Ressortname ressort) {
        return accounts.von(ressort.kuerzel());
    }

    private Ressortname name(String kuerzel) {
        return Ressortname.von(ressorts.findById(kuerzel).orElseThrow());
    }
}
