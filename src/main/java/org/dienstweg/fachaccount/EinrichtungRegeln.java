package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;

/** Was the account created where and when it was permitted? */
final class EinrichtungRegeln {

    static final Regel<Einrichtung> EINGERICHTET_ERST_NACH_DER_BILLIGUNG = new Regel<>("HR-2-10",
            "Fach-Accounts werden nur nach Billigung durch die Hausspitze eingerichtet.",
            handreichung("2 Spiegelpunkt 1"), MUSS, EinrichtungRegeln::istNichtVerfrueht);

    static final Regel<Einrichtung> ADRESSE_GEHOERT_ZUR_PLATTFORM = Regel.zeitlos("B.5-ADRESSE",
            "Die Adresse des Accounts gehört zu der beantragten Plattform.",
            new Norm("Technische Grenzen der Plattform", "siehe Begründung"), MUSS,
            EinrichtungRegeln::gehoertZurPlattform);

    static final List<Regel<Einrichtung>> ALLE =
            List.of(EINGERICHTET_ERST_NACH_DER_BILLIGUNG, ADRESSE_GEHOERT_ZUR_PLATTFORM);

    private EinrichtungRegeln() {
    }

    private static Befund istNichtVerfrueht(Einrichtung einrichtung, LocalDate heute) {
        LocalDate tag = einrichtung.eingerichtetAm();
        if (tag == null || tag.isAfter(heute)) {
            return new Verletzt("Der Tag der Einrichtung fehlt oder liegt in der Zukunft.");
        }
        return Befund.wenn(!tag.isBefore(einrichtung.freigegebenAm()),
                "Der Account ist erst eingerichtet worden, als alle Voraussetzungen vorlagen.",
                "Der Account darf erst eingerichtet werden, wenn Abstimmung, Billigung und Information des LPA "
                        + "vorliegen; der angegebene Tag liegt davor.");
    }

    private static Befund gehoertZurPlattform(Einrichtung einrichtung) {
        return BetriebRegeln.webadresse(FachAccountAntrag.text(einrichtung.accountUrl()), "https", "http")
                .map(adresse -> Befund.wenn(
                        einrichtung.grenzen() == null || einrichtung.grenzen().kennt(adresse.getHost()),
                        "Die Adresse des Accounts ist angegeben.",
                        "Die Adresse des Accounts gehört nicht zu der beantragten Plattform."))
                .orElse(new Verletzt("Es fehlt eine gültige Webadresse des Accounts."));
    }
}
