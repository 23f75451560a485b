package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.fachaccount.FachAccountAntrag.Netzwerk;
import org.dienstweg.fachaccount.FachAccountAntrag.Nutzungszweck;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.regeln.Namensregeln;

/** Is it a Fach-Account, and may this unit have it on this platform? Definitions of the text only inform. */
final class AntragRegeln {

    static final Regel<FachAccountFakten> NUR_FUER_OBERSTE_LANDESBEHOERDEN = Regel.zeitlos("HR-1-01",
            "Die Handreichung gilt für die obersten Landesbehörden.",
            handreichung("1 Abs. 1"), EMPFEHLUNG, fakten -> Befund.wenn(fakten.ressort().obersteLandesbehoerde(),
                    fakten.ressort().name() + " ist eine oberste Landesbehörde.",
                    "Die Handreichung ist nicht unmittelbar anwendbar: " + fakten.ressort().name()
                            + " ist nicht als oberste Landesbehörde geführt."));

    static final Regel<FachAccountFakten> NUR_FUER_SOZIALE_MEDIEN = Regel.zeitlos("HR-1-02",
            "Soziale Medien sind internetbasierte Dienste, die von Vernetzung und Beiträgen ihrer Nutzer leben.",
            handreichung("1 Abs. 2"), EMPFEHLUNG, AntragRegeln::istSozialesMedium);

    static final Regel<FachAccountFakten> NUR_KOMMUNIKATION_UND_INFORMATION = Regel.zeitlos("HR-1-03",
            "Die Handreichung behandelt Kommunikation und Information in Sozialen Medien.",
            handreichung("1 Abs. 3"), EMPFEHLUNG, fakten -> Befund.wenn(
                    fakten.antrag().nutzungszweck() == Nutzungszweck.KOMMUNIKATION_INFORMATION,
                    "Der Account dient der Kommunikation und Information.",
                    "Die Handreichung behandelt nur Kommunikation und Information; der Antrag nennt keinen solchen "
                            + "Zweck."));

    static final Regel<FachAccountFakten> PLATTFORM_IST_GELISTET = Regel.zeitlos("HR-2-01",
            "Dienstliche Accounts bestehen auf Twitter, Facebook, Instagram, YouTube und Vimeo.",
            handreichung("2 Abs. 1"), EMPFEHLUNG, fakten -> Befund.wenn(fakten.antrag().plattformGelistet(),
                    fakten.antrag().plattformText() + " gehört zu den Plattformen der Handreichung.",
                    "Die Plattform " + Zitat.von(fakten.antrag().plattformText())
                            + " gehört nicht zu den Plattformen der Handreichung."));

    static final Regel<FachAccountFakten> WEITERE_PLATTFORMEN_NUR_IN_ABSTIMMUNG_MIT_DEM_LPA = Regel.zeitlos("HR-2-02",
            "Weitere Plattformen nutzt die Hausspitze nur in Abstimmung mit dem LPA.",
            handreichung("2 Fn. 1"), MUSS, AntragRegeln::brauchtAbstimmungMitDemLpa);

    static final Regel<FachAccountFakten> NIE_AUF_PERSON_ODER_AMT_BEZOGEN =
            Namensregeln.NIE_AUF_PERSON_ODER_AMT_BEZOGEN.in(FachAccountFakten::namenswahl);

    static final Regel<FachAccountFakten> BEDIENSTETE_BETREIBEN_NUR_RESSORT_ODER_FACH_ACCOUNTS = Regel.zeitlos(
            "HR-2-07", "Bedienstete werden ausschließlich mit dem Betrieb von Ressort- oder Fach-Accounts beauftragt.",
            handreichung("2 Abs. 5"), DARF_NICHT, fakten -> Befund.wenn(fakten.antrag().accountArt() != null,
                    "Beauftragt wird der Betrieb eines dienstlichen Accounts.",
                    "Es fehlt die Angabe, ob es sich um einen Fach-Account handelt."));

    static final Regel<FachAccountFakten> ALLEINIGE_AUFGABE_IST_DIE_FACHZIELGRUPPE = Regel.zeitlos("HR-2-08",
            "Die alleinige Aufgabe eines Fach-Accounts ist die Beziehung zu Fachzielgruppen.",
            handreichung("2 Abs. 6"), MUSS,
            fakten -> Befund.ohne(gegenFachAccount(fakten.antrag()),
                    "Der Account richtet sich ausschließlich an die Fachzielgruppe "
                            + Zitat.von(fakten.antrag().fachzielgruppe()) + "."));

    static final Regel<FachAccountFakten> NUR_FACHREFERATE_RICHTEN_EIN = Regel.zeitlos("HR-2-09",
            "Fach-Accounts werden von den entsprechenden Fachreferaten oder Fachabteilungen eingerichtet.",
            handreichung("2 Spiegelpunkt 1"), MUSS, fakten -> Befund.wenn(fakten.durchFachreferat(),
                    "Den Antrag stellt ein Fachreferat.",
                    "Einen Fach-Account beantragt das Fachreferat oder die Fachabteilung."));

    static final Regel<FachAccountFakten> EINE_ORGANISATIONSEINHEIT_TRAEGT_DIE_VERANTWORTUNG = Regel.zeitlos("HR-3-06",
            "Die Verantwortung für die dienstliche Nutzung trägt die jeweilige Organisationseinheit.",
            handreichung("3 Abs. 4"), MUSS, AntragRegeln::nenntOrganisationseinheit);

    static final Regel<FachAccountFakten> IM_RAHMEN_DER_ZUSTAENDIGKEIT = Regel.zeitlos("HR-3-08",
            "Die Kommunikation bleibt im Rahmen der gesetzlichen Befugnisse und Zuständigkeiten.",
            handreichung("3 Grundsätze Abs. 2"), SOLL, fakten -> new Offen("Ist die Organisationseinheit "
                    + Zitat.von(fakten.antrag().organisationseinheit()) + " für das Fachthema "
                    + Zitat.von(fakten.antrag().fachthema()) + " zuständig?"));

    static final List<Regel<FachAccountFakten>> ALLE = List.of(NUR_FUER_OBERSTE_LANDESBEHOERDEN,
            NUR_FUER_SOZIALE_MEDIEN, NUR_KOMMUNIKATION_UND_INFORMATION, PLATTFORM_IST_GELISTET,
            WEITERE_PLATTFORMEN_NUR_IN_ABSTIMMUNG_MIT_DEM_LPA, NIE_AUF_PERSON_ODER_AMT_BEZOGEN,
            BEDIENSTETE_BETREIBEN_NUR_RESSORT_ODER_FACH_ACCOUNTS, ALLEINIGE_AUFGABE_IST_DIE_FACHZIELGRUPPE,
            NUR_FACHREFERATE_RICHTEN_EIN, EINE_ORGANISATIONSEINHEIT_TRAEGT_DIE_VERANTWORTUNG,
            IM_RAHMEN_DER_ZUSTAENDIGKEIT);

    private AntragRegeln() {
    }

    private static Befund istSozialesMedium(FachAccountFakten fakten) {
        FachAccountAntrag antrag = fakten.antrag();
        if (antrag.plattformGelistet()) {
            return new Erfuellt(antrag.plattformText() + " ist ein Soziales Netzwerk.");
        }
        return new Offen("Lebt die Plattform " + Zitat.von(antrag.plattformText())
                + " von der Vernetzung und den Beiträgen ihrer Nutzerinnen und Nutzer?");
    }

    private static Befund brauchtAbstimmungMitDemLpa(FachAccountFakten fakten) {
        FachAccountAntrag antrag = fakten.antrag();
        if (antrag.plattformGelistet()) {
            return new Erfuellt("Für eine gelistete Plattform genügt die Information des LPA.");
        }
        if (antrag.plattform() != Netzwerk.ANDERE || antrag.plattformName().isEmpty()) {
            return new Verletzt("Es fehlt die Angabe, auf welcher Plattform der Account eingerichtet werden soll.");
        }
        return new Offen("Ist das LPA mit der Nutzung der Plattform " + Zitat.von(antrag.plattformName())
                + " einverstanden? Eine bloße Information des LPA genügt hier nicht.");
    }

    private static List<String> gegenFachAccount(FachAccountAntrag antrag) {
        List<String> maengel = new ArrayList<>();
        if (antrag.accountArt() != Accountart.FACH) {
            maengel.add("Dieses Verfahren ist nur für Fach-Accounts eröffnet; für einen Ressort-Account der "
                    + "allgemeinen Medien- und Öffentlichkeitsarbeit wenden Sie sich an die Kommunikation.");
        }
        if (antrag.fachzielgruppe().isEmpty()) {
            maengel.add("Es fehlt die Angabe, an welche Fachzielgruppe sich der Account richtet.");
        }
        if (antrag.ausschliesslichFachzielgruppe() != JaNein.JA) {
            maengel.add("Ein Fach-Account muss sich ausschließlich an eine Fachzielgruppe richten.");
        }
        return maengel;
    }

    private static Befund nenntOrganisationseinheit(FachAccountFakten fakten) {
        String einheit = fakten.antrag().organisationseinheit();
        if (einheit.isEmpty()) {
            return new Verletzt("Es fehlt die Organisationseinheit, die den Account verantwortet.");
        }
        if (fakten.organisationseinheiten().contains(einheit)) {
            return new Erfuellt(Zitat.von(einheit) + " verantwortet den Account.");
        }
        return new Offen("Gibt es die Organisationseinheit " + Zitat.von(einheit) + " im Ressort?");
    }
}
