package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.Gegenstand;
import org.dienstweg.beitrag.Gegenstandsfakten;
import org.dienstweg.beitrag.Zeiten;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** Is it a post that may be corrected here? Criticism is not; what may be unlawful goes to the Justiziariat. */
final class GegenstandRegeln {

    // On this platform alone every address of a post begins with the name of its account.
    private static final Pattern KONTO_BEI_X =
            Pattern.compile("(?i)^https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/([A-Za-z0-9_]+)/status/.*");

    static final Regel<Gegenstandsfakten> NUR_FUER_OBERSTE_LANDESBEHOERDEN = Regel.zeitlos("HR-1-01",
            "Die Handreichung gilt für die obersten Landesbehörden.",
            handreichung("1 Abs. 1"), EMPFEHLUNG, f -> Befund.wenn(f.ressort().obersteLandesbehoerde(),
                    f.ressort().name() + " ist eine oberste Landesbehörde.",
                    "Die Handreichung ist nicht unmittelbar anwendbar: " + f.ressort().name()
                            + " ist nicht als oberste Landesbehörde geführt."));

    static final Regel<Gegenstandsfakten> NUR_AMTLICHE_ACCOUNTS = Regel.zeitlos("HR-3-01",
            "Die dienstliche Nutzung bezieht sich allein auf die amtlichen Ressort- und Fach-Accounts.",
            handreichung("3 Abs. 1"), DARF_NICHT, GegenstandRegeln::gehoertZumAmtlichenAccount);

    static final Regel<Gegenstandsfakten> ORGANISATIONSEINHEIT_TRAEGT_DIE_VERANTWORTUNG = Regel.zeitlos("HR-3-06",
            "Die Verantwortung für die dienstliche Nutzung trägt die jeweilige Organisationseinheit.",
            handreichung("3 Abs. 4"), MUSS, f -> Befund.wenn(f.account() != null,
                    "Verantwortlich ist: " + einheit(f) + ".",
                    "Ohne amtlichen Account gibt es keine verantwortliche Organisationseinheit."));

    static final Regel<Gegenstandsfakten> ZEITEN_SIND_MOEGLICH = Regel.zeitlos("HR-3-23",
            "Fehler werden nicht verheimlicht, sondern mit ihren wahren Zeiten festgehalten.",
            handreichung("3 Etikette Abs. 6"), MUSS, f -> Befund.ohne(unmoeglicheZeiten(f),
                    "Die Zeiten der Meldung sind möglich."));

    static final Regel<Gegenstandsfakten> KRITIK_DRITTER_WIRD_NICHT_GELOESCHT = Regel.zeitlos("HR-3-27",
            "Kritische Beiträge Dritter werden weder zensiert noch gelöscht.",
            handreichung("3 Etikette Abs. 7"), DARF_NICHT, f -> Befund.wenn(
                    f.meldung().eigenerBeitrag() || rechtswidrig(f),
                    "Es geht nicht um Kritik Dritter.",
                    "Kritische Beiträge Dritter werden hier weder zensiert noch gelöscht; weisen Sie stattdessen auf die "
                            + "Netiquette hin. Halten Sie die Aussage für rechtswidrig, wählen Sie als Art des Fehlers "
                            + "„Rechtsverletzung“ oder „Datenschutz“, dann entscheidet das Justiziariat."));

    static final Regel<Gegenstandsfakten> RECHTSWIDRIGES_GEHT_AN_DAS_JUSTIZIARIAT = Regel.zeitlos("HR-3-30",
            "Bei rechtswidrigen oder möglicherweise rechtswidrigen Aussagen Dritter ist umgehend das Justiziariat "
                    + "einzubeziehen.",
            handreichung("3 Etikette Abs. 7"), MUSS, f -> new Erfuellt(f.meldung().eigenerBeitrag() || !rechtswidrig(f)
                    ? "Gemeldet ist keine rechtswidrige Aussage Dritter."
                    : "Die Aussage Dritter geht umgehend an das Justiziariat."));

    static final List<Regel<Gegenstandsfakten>> ALLE = List.of(NUR_FUER_OBERSTE_LANDESBEHOERDEN, NUR_AMTLICHE_ACCOUNTS,
            ORGANISATIONSEINHEIT_TRAEGT_DIE_VERANTWORTUNG, ZEITEN_SIND_MOEGLICH, KRITIK_DRITTER_WIRD_NICHT_GELOESCHT,
            RECHTSWIDRIGES_GEHT_AN_DAS_JUSTIZIARIAT);

    private GegenstandRegeln() {
    }

    private static boolean rechtswidrig(Gegenstandsfakten fakten) {
        return fakten.meldung().fehlerart() != null && fakten.meldung().fehlerart().moeglicherweiseRechtswidrig();
    }

    private static String einheit(Gegenstandsfakten fakten) {
        return fakten.account() == null ? "" : fakten.account().organisationseinheit();
    }

    private static Befund gehoertZumAmtlichenAccount(Gegenstandsfakten fakten) {
        Gegenstand account = fakten.account();
        if (account == null) {
            return new Verletzt("Gegenstand ist nur ein amtlicher Account Ihres Ressorts aus dem Register, "
                    + "nie ein privater.");
        }
        String gefunden = kontoImLink(fakten.meldung());
        if (gefunden != null && !gleich(gefunden, account.nutzername())) {
            return new Verletzt("Der Link führt zum Account „@" + gefunden + "“ und nicht zu „@" + account.nutzername()
                    + "“. Private und fremde Accounts sind nie Gegenstand dieses Verfahrens.");
        }
        return new Erfuellt("Der Account " + account.bezeichnung() + " steht im Register.");
    }

    private static String kontoImLink(Beitragsmeldung meldung) {
        Matcher konto = KONTO_BEI_X.matcher(meldung.beitragUrl());
        return meldung.stehtBeimAccount() && konto.matches() && !gleich(konto.group(1), "i") ? konto.group(1) : null;
    }

    private static boolean gleich(String eines, String anderes) {
        return eines.toLowerCase(Locale.ROOT).equals(anderes.toLowerCase(Locale.ROOT));
    }

    private static List<String> unmoeglicheZeiten(Gegenstandsfakten fakten) {
        Beitragsmeldung meldung = fakten.meldung();
        List<String> maengel = new ArrayList<>();
        if (Zeiten.spaeter(meldung.veroeffentlichtAm(), fakten.jetzt())) {
            maengel.add("Der Beitrag kann nicht in der Zukunft veröffentlicht worden sein.");
        }
        if (Zeiten.spaeter(meldung.entdecktAm(), fakten.jetzt())) {
            maengel.add("Der Fehler kann nicht in der Zukunft entdeckt worden sein.");
        }
        if (Zeiten.spaeter(meldung.veroeffentlichtAm(), meldung.entdecktAm())) {
            maengel.add("Der Fehler kann nicht vor der Veröffentlichung entdeckt worden sein.");
        }
        return maengel;
    }
}
