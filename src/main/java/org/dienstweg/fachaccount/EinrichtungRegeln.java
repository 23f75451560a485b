package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Text;
import org.dienstweg.recht.Zitat;

/** Was the account created where and when it was permitted? */
final class EinrichtungRegeln {

    private static final Set<Integer> UEBLICHE_PORTS = Set.of(-1, 80, 443);
    // Elsewhere an address may also carry a number instead of the name.
    private static final Set<String> NAME_IST_ADRESSE = Set.of("TWITTER_X", "INSTAGRAM");
    private static final Pattern EIGENE_ADRESSE = Pattern.compile("(?!(?i)www\\.)[^.]+\\.[^.]+\\..+");

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
        return BetriebRegeln.webadresse(Text.von(einrichtung.accountUrl()), "https", "http")
                .filter(adresse -> UEBLICHE_PORTS.contains(adresse.getPort()))
                .map(adresse -> Befund.ohne(maengel(einrichtung, adresse), "Die Adresse des Accounts ist angegeben."))
                .orElse(new Verletzt("Es fehlt eine gültige Webadresse des Accounts."));
    }

    private static List<String> maengel(Einrichtung einrichtung, URI adresse) {
        if (einrichtung.grenzen() != null && !einrichtung.grenzen().kennt(adresse.getHost())) {
            return List.of("Die Adresse des Accounts gehört nicht zu der beantragten Plattform.");
        }
        if (istGanzePlattform(einrichtung, adresse)) {
            return List.of("Die Adresse führt zur Plattform und nicht zu einem Account. Bitte geben Sie die Adresse "
                    + "des Profils an.");
        }
        if (nenntAnderenNamen(einrichtung, adresse)) {
            return List.of("Die Adresse gehört nicht zu dem gebilligten Nutzernamen "
                    + Zitat.von(einrichtung.nutzername()) + ".");
        }
        return einrichtung.vergeben()
                ? List.of("Unter dieser Adresse steht schon ein amtlicher Account im Register.") : List.of();
    }

    // The register tells citizens that exactly this address is official.
    private static boolean istGanzePlattform(Einrichtung einrichtung, URI adresse) {
        return pfad(adresse).isEmpty()
                && (einrichtung.grenzen() != null || !EIGENE_ADRESSE.matcher(adresse.getHost()).matches());
    }

    private static boolean nenntAnderenNamen(Einrichtung einrichtung, URI adresse) {
        return einrichtung.grenzen() != null && NAME_IST_ADRESSE.contains(einrichtung.grenzen().kuerzel())
                && !pfad(adresse).equalsIgnoreCase(einrichtung.nutzername());
    }

    private static String pfad(URI adresse) {
        return adresse.normalize().getPath().replaceAll("^[/.]+|/+$", "");
    }
}
