package org.dienstweg.umbenennung.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Text;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.regeln.AbsenderRegeln;
import org.dienstweg.register.regeln.Namensregeln;
import org.dienstweg.register.regeln.PlattformRegeln;
import org.dienstweg.umbenennung.Auftragsfakten;
import org.dienstweg.umbenennung.Kontofakten;

/** Are the new names lawful? The rules every process shares, and those on the accounts of a Ressort. */
final class NamenRegeln {

    private static final Set<String> GELISTET = Set.of("TWITTER_X", "FACEBOOK", "INSTAGRAM", "YOUTUBE", "VIMEO");

    static final Regel<Kontofakten> PLATTFORM_IST_GELISTET = Regel.zeitlos("HR-2-01",
            "Dienstliche Accounts bestehen auf Twitter, Facebook, Instagram, YouTube und Vimeo.",
            handreichung("2 Abs. 1"), EMPFEHLUNG, fakten -> Befund.wenn(GELISTET.contains(fakten.konto().plattform()),
                    "Die Plattform gehört zu denen der Handreichung.",
                    "Die Plattform " + Zitat.von(fakten.konto().plattformName())
                            + " gehört nicht zu den Plattformen der Handreichung."));

    static final Regel<Kontofakten> RESSORT_ACCOUNTS_HEISSEN_NUR_WIE_DAS_RESSORT = Regel.zeitlos("HR-2-28",
            "Nutzernamen von Ressort-Accounts bestehen ausschließlich aus Name oder Abkürzung des Ressorts.",
            handreichung("2 Spiegelpunkt 2 Abs. 4"), MUSS, NamenRegeln::heisstNurWieDasRessort);

    static final Regel<Kontofakten> NAME_FOLGT_DEM_MUSTER = Regel.zeitlos("HR-2-35",
            "Muster ist FinanzministeriumNRW mit @Finanzmin_NRW und einem Hinweis auf das Ressort.",
            handreichung("2 Spiegelpunkt 2 Beispiel 3"), KANN, fakten -> Befund.wenn(
                    fakten.wahl().ressort().stehtIn(fakten.wahl().profilname()),
                    "Der Profilname nennt das Ressort wie das Muster der Handreichung.",
                    "Nach dem Muster der Handreichung könnte der Profilname mit „"
                            + fakten.wahl().ressort().kuerzel() + " NRW“ enden."));

    static final Regel<Kontofakten> ABKUERZUNG_IN_BEIDEN_NAMEN = Regel.zeitlos("HR-2-36",
            "Es empfiehlt sich, für Profilnamen und Nutzernamen die Abkürzung des Ressorts zu verwenden.",
            handreichung("2 Spiegelpunkt 2 Abs. 10"), EMPFEHLUNG, fakten -> Befund.wenn(nenntAbkuerzung(fakten),
                    "Profilname und Nutzername verwenden die Abkürzung des Ressorts.",
                    "Empfohlen wird, in beiden Namen die Abkürzung „" + fakten.wahl().ressort().kuerzel()
                            + "“ zu verwenden."));

    static final Regel<Kontofakten> SINNSTIFTENDE_BEZEICHNUNG_NUR_IM_EINZELFALL = Regel.zeitlos("HR-2-37",
            "In Einzelfällen kann auch eine übergreifende Bezeichnung mit Sinnstiftung gewählt werden.",
            handreichung("2 Spiegelpunkt 2 Abs. 10"), KANN, fakten -> Befund.wenn(
                    !fakten.wunsch().sinnstiftend() || istBegruendeterEinzelfall(fakten),
                    fakten.wunsch().sinnstiftend() ? "Der Einzelfall ist begründet: "
                            + Zitat.von(fakten.wunsch().sinnstiftendBegruendung()) + "."
                            : "Es ist keine übergreifende Bezeichnung gewählt.",
                    "Bitte begründen Sie, warum hier ein Einzelfall vorliegt."));

    static final List<Regel<Auftragsfakten>> ALLE = Stream.of(
            Stream.of(JeAccount.gilt(PLATTFORM_IST_GELISTET, fakten -> fakten),
                    JeAccount.gilt(Namensregeln.NIE_AUF_PERSON_ODER_AMT_BEZOGEN, Kontofakten::wahl),
                    JeAccount.gilt(RESSORT_ACCOUNTS_HEISSEN_NUR_WIE_DAS_RESSORT, fakten -> fakten)),
            Namensregeln.ALLE.stream().map(regel -> JeAccount.gilt(regel, Kontofakten::wahl)),
            Stream.of(JeAccount.gilt(AbsenderRegeln.RESSORT_IST_ALS_ABSENDER_KLAR, Kontofakten::wahl),
                    JeAccount.gilt(NAME_FOLGT_DEM_MUSTER, fakten -> fakten),
                    JeAccount.gilt(ABKUERZUNG_IN_BEIDEN_NAMEN, fakten -> fakten),
                    JeAccount.gilt(SINNSTIFTENDE_BEZEICHNUNG_NUR_IM_EINZELFALL, fakten -> fakten),
                    JeAccount.gilt(PlattformRegeln.KURZTEXT_PASST_ZUR_PLATTFORM, Kontofakten::wahl)))
            .flatMap(regeln -> regeln).toList();

    private NamenRegeln() {
    }

    private static Befund heisstNurWieDasRessort(Kontofakten fakten) {
        if (fakten.konto().accountArt() != Accountart.RESSORT) {
            return new Erfuellt("Für Fach-Accounts gilt die Vorschrift nicht.");
        }
        if (istBegruendeterEinzelfall(fakten)) {
            return new Erfuellt("Im begründeten Einzelfall darf die Bezeichnung übergreifend sein.");
        }
        String name = fakten.wahl().nutzername();
        return Befund.wenn(nurRessort(fakten.wahl().ressort()).contains(kern(name)),
                "Der Nutzername besteht nur aus Name oder Abkürzung des Ressorts.",
                "Der Nutzername " + Zitat.von(name) + " besteht nicht ausschließlich aus dem Namen oder der Abkürzung „"
                        + fakten.wahl().ressort().kuerzel() + "“ des Ressorts.");
    }

    private static List<String> nurRessort(Ressortname ressort) {
        List<String> erlaubt = new ArrayList<>();
        for (String name : List.of(ressort.kuerzel(), ressort.name())) {
            erlaubt.add(kern(name));
        }
        for (String endung : List.of("", "min", "ministerium")) {
            erlaubt.add(kern(ressort.namenskern()) + endung);
        }
        return erlaubt;
    }

    /** Letters and digits only, in lower case, umlauts spelled out, without the Land at either end. */
    private static String kern(String name) {
        return Text.gefaltet(name).replaceAll("^nrw|nrw$", "");
    }

    private static boolean nenntAbkuerzung(Kontofakten fakten) {
        String kuerzel = kern(fakten.wahl().ressort().kuerzel());
        return kern(fakten.wahl().profilname()).contains(kuerzel) && kern(fakten.wahl().nutzername()).contains(kuerzel);
    }

    private static boolean istBegruendeterEinzelfall(Kontofakten fakten) {
        return fakten.wunsch().sinnstiftend() && !fakten.wunsch().sinnstiftendBegruendung().isEmpty();
    }
}
