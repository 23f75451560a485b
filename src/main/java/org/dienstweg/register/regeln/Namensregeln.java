package org.dienstweg.register.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Benennung;

/**
 * Is the account named after the authority, and not after people or offices? User name and profile name are judged
 * alike. Constants are named like the sentence of the rule.
 */
public final class Namensregeln {

    public static final Regel<Namenswahl> NIE_AUF_PERSON_ODER_AMT_BEZOGEN = Regel.zeitlos("HR-2-03",
            "Dienstliche Accounts sind in keinem Fall auf Personen oder Amtsinhaber bezogen.",
            handreichung("2 Abs. 2"), DARF_NICHT, Namensregeln::istNichtPersonenbezogen);

    public static final Regel<Namenswahl> KEINE_VERWECHSLUNG_MIT_ANDEREN_ACCOUNTS = Regel.zeitlos("HR-2-29",
            "Verwechslungen mit anderen Accounts, auch persönlichen von Amtsinhabern, sollen vermieden werden.",
            handreichung("2 Spiegelpunkt 2 Abs. 5"), SOLL, Namensregeln::istUnverwechselbar);

    public static final Regel<Namenswahl> KEINE_PERSONENNAMEN_UND_FUNKTIONSBEZEICHNUNGEN = Regel.zeitlos("HR-2-30",
            "Auf Personennamen und Funktionsbezeichnungen soll bei der Benennung vollständig verzichtet werden.",
            handreichung("2 Spiegelpunkt 2 Abs. 6"), SOLL, wahl -> Befund.ohne(
                    jeName(wahl, name -> personenUndFunktionen(wahl, name)),
                    "Der Name nennt keine Funktion und keine der bekannten Personen."));

    public static final Regel<Namenswahl> WIE_IM_NRW_UND_NICHT_WIE_INNENMINISTER = Regel.zeitlos("HR-2-31",
            "Das Ministerium des Innern heißt @IM_NRW und nicht @InnenministerNRW oder @Innenminister_Reul.",
            handreichung("2 Spiegelpunkt 2 Beispiel 2"), KANN, wahl -> Befund.wenn(
                    wahl.namen().noneMatch(Benennung::nenntAmt),
                    "Der Name folgt nicht den abgelehnten Beispielen der Handreichung.",
                    "Nach dem Beispiel der Handreichung kann der Name mit der Abkürzung des Ressorts "
                            + "beginnen, hier mit „" + wahl.ressort().kuerzel() + "_“."));

    public static final Regel<Namenswahl> NIEMALS_NAME_MIT_DIENSTBEZEICHNUNG = Regel.zeitlos("HR-2-33",
            "Personennamen werden niemals mit Dienstbezeichnungen verbunden.",
            handreichung("2 Spiegelpunkt 2 Abs. 8"), DARF_NICHT, wahl -> Befund.ohne(
                    wahl.amtsinhaber().stream().filter(person -> verbindet(wahl, person))
                            .map(person -> "Die Benennung verbindet den Namen " + Zitat.von(person)
                                    + " mit einer Dienstbezeichnung.").toList(),
                    "Die Benennung verbindet keinen Namen mit einer Dienstbezeichnung."));

    public static final Regel<Namenswahl> KEINE_AMTS_ACCOUNTS = Regel.zeitlos("HR-5-08",
            "Personenbezogene Amts-Accounts wie @MinisterName oder @InnenministerNRW führt die Landesregierung nicht.",
            handreichung("5 Pkt. 3"), DARF_NICHT, wahl -> Befund.ohne(
                    jeName(wahl, name -> wenn(Benennung.von(name).nenntAmt(), Zitat.von(name)
                            + " bezeichnet ein Amt der Landesregierung, das kein dienstlicher Account trägt.")),
                    "Der Name bezeichnet kein Amt der Landesregierung."));

    public static final Regel<Namenswahl> NAME_IST_NOCH_FREI = Regel.zeitlos("B.5-VERGEBEN",
            "Kein anderer amtlicher Account trägt oder trug auf dieser Plattform denselben Namen.",
            new Norm("Register der amtlichen Accounts", "laufend"), DARF_NICHT, wahl -> Befund.wenn(
                    !wahl.vergebene().enthaelt(wahl.nutzername()),
                    "Das Register kennt auf dieser Plattform keinen Account mit diesem Namen.",
                    "Den Namen " + Zitat.von(wahl.nutzername())
                            + " trägt oder trug auf dieser Plattform schon ein amtlicher Account."));

    /** What user name and profile name are judged by, but for {@link #NIE_AUF_PERSON_ODER_AMT_BEZOGEN}. */
    public static final List<Regel<Namenswahl>> ALLE = List.of(KEINE_VERWECHSLUNG_MIT_ANDEREN_ACCOUNTS,
            KEINE_PERSONENNAMEN_UND_FUNKTIONSBEZEICHNUNGEN, WIE_IM_NRW_UND_NICHT_WIE_INNENMINISTER,
            NIEMALS_NAME_MIT_DIENSTBEZEICHNUNG, KEINE_AMTS_ACCOUNTS, NAME_IST_NOCH_FREI,
            PlattformRegeln.NUTZERNAME_PASST_ZUR_PLATTFORM, PlattformRegeln.PROFILNAME_PASST_ZUR_PLATTFORM);

    private Namensregeln() {
    }

    private static Befund istNichtPersonenbezogen(Namenswahl wahl) {
        List<Benennung> namen = wahl.namen().toList();
        List<String> personen = wahl.amtsinhaber();
        if (personen.stream().anyMatch(person -> namen.stream().anyMatch(name -> name.istName(person)))) {
            return new Verletzt("Der Account trägt den Namen einer Person, die ein Amt innehat; "
                    + "persönliche Accounts führt das Ressort nicht.");
        }
        boolean beruehrt = namen.stream().anyMatch(name -> name.nenntAmt() || personen.stream().anyMatch(name::nennt));
        return beruehrt
                ? new Offen("Der Name nennt eine Person oder ein Amt. Wird der Account dennoch allein für das Ressort "
                        + "und sein Fachthema geführt?")
                : new Erfuellt("Der Name des Accounts nennt weder ein Amt noch eine Person, die es innehat.");
    }

    private static Befund istUnverwechselbar(Namenswahl wahl) {
        String aehnliche = wahl.vergebene().verwechselbarMit(wahl.namen().toList(), wahl.nutzername())
                .limit(Befund.HOECHSTENS_GENANNT).map(Zitat::von).collect(Collectors.joining(", "));
        return new Offen(aehnliche.isEmpty()
                ? "Ist ausgeschlossen, dass der Name mit einem persönlichen Account einer Amtsinhaberin oder eines "
                        + "Amtsinhabers verwechselt wird?"
                : "Der Name ähnelt den amtlichen Accounts " + aehnliche + ". Ist eine Verwechslung ausgeschlossen?");
    }

    private static List<String> personenUndFunktionen(Namenswahl wahl, String eingabe) {
        Benennung name = Benennung.von(eingabe);
        List<String> maengel = new ArrayList<>();
        maengel.addAll(wenn(name.nenntAmt() || name.nenntFunktion(),
                Zitat.von(eingabe) + " enthält eine Funktionsbezeichnung."));
        Stream.concat(wahl.amtsinhaber().stream().filter(name::nennt),
                        wahl.weitere().stream().filter(name::nenntVoll))
                .distinct()
                .forEach(person -> maengel.add(Zitat.von(eingabe) + " enthält den Namen " + Zitat.von(person) + "."));
        return maengel;
    }

    private static boolean verbindet(Namenswahl wahl, String person) {
        boolean amt = wahl.namen().anyMatch(name -> name.nenntAmt() || name.nenntFunktion());
        return wahl.namen().anyMatch(name -> name.klebtKuerzelAn(person) || amt && name.nennt(person));
    }

    private static List<String> jeName(Namenswahl wahl, Function<String, List<String>> maengel) {
        return wahl.beide().flatMap(name -> maengel.apply(name).stream()).distinct().toList();
    }

    private static List<String> wenn(boolean mangel, String satz) {
        return mangel ? List.of(satz) : List.of();
    }
}
