package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Benennung;

/**
 * Is the account named after the authority, and not after people or offices? User name and profile name are judged
 * alike. That names consist of the Ressort's name only (HR-2-28) is law for Ressort accounts and not applied here.
 */
final class BenennungRegeln {

    static final Regel<FachAccountFakten> KEINE_VERWECHSLUNG_MIT_ANDEREN_ACCOUNTS = Regel.zeitlos("HR-2-29",
            "Verwechslungen mit anderen Accounts, auch persönlichen von Amtsinhabern, sollen vermieden werden.",
            handreichung("2 Spiegelpunkt 2 Abs. 5"), SOLL, BenennungRegeln::istUnverwechselbar);

    static final Regel<FachAccountFakten> KEINE_PERSONENNAMEN_UND_FUNKTIONSBEZEICHNUNGEN = Regel.zeitlos("HR-2-30",
            "Auf Personennamen und Funktionsbezeichnungen soll bei der Benennung vollständig verzichtet werden.",
            handreichung("2 Spiegelpunkt 2 Abs. 6"), SOLL, fakten -> Befund.ohne(
                    jeName(fakten, name -> personenUndFunktionen(fakten, name)),
                    "Der Name nennt keine Funktion und keine der bekannten Personen."));

    static final Regel<FachAccountFakten> WIE_IM_NRW_UND_NICHT_WIE_INNENMINISTER = Regel.zeitlos("HR-2-31",
            "Das Ministerium des Innern heißt @IM_NRW und nicht @InnenministerNRW oder @Innenminister_Reul.",
            handreichung("2 Spiegelpunkt 2 Beispiel 2"), KANN, fakten -> Befund.wenn(
                    namen(fakten).noneMatch(Benennung::nenntAmt),
                    "Der Name folgt nicht den abgelehnten Beispielen der Handreichung.",
                    "Nach dem Beispiel der Handreichung kann der Name mit der Abkürzung des Ressorts "
                            + "beginnen, hier mit „" + fakten.ressort().kuerzel() + "_“."));

    static final Regel<FachAccountFakten> NIEMALS_NAME_MIT_DIENSTBEZEICHNUNG = Regel.zeitlos("HR-2-33",
            "Personennamen werden niemals mit Dienstbezeichnungen verbunden.",
            handreichung("2 Spiegelpunkt 2 Abs. 8"), DARF_NICHT, fakten -> Befund.ohne(
                    fakten.amtsinhaber().stream().filter(person -> verbindet(fakten, person))
                            .map(person -> "Die Benennung verbindet den Namen " + Zitat.von(person)
                                    + " mit einer Dienstbezeichnung.").toList(),
                    "Die Benennung verbindet keinen Namen mit einer Dienstbezeichnung."));

    static final Regel<FachAccountFakten> KEINE_AMTS_ACCOUNTS = Regel.zeitlos("HR-5-08",
            "Personenbezogene Amts-Accounts wie @MinisterName oder @InnenministerNRW führt die Landesregierung nicht.",
            handreichung("5 Pkt. 3"), DARF_NICHT, fakten -> Befund.ohne(
                    jeName(fakten, name -> wenn(Benennung.von(name).nenntAmt(), Zitat.von(name)
                            + " bezeichnet ein Amt der Landesregierung, das kein dienstlicher Account trägt.")),
                    "Der Name bezeichnet kein Amt der Landesregierung."));

    static final Regel<FachAccountFakten> NAME_IST_NOCH_FREI = Regel.zeitlos("B.5-VERGEBEN",
            "Kein anderer amtlicher Account trägt oder trug auf dieser Plattform denselben Namen.",
            new Norm("Register der amtlichen Accounts", "laufend"), DARF_NICHT, fakten -> Befund.wenn(
                    fakten.vergebeneNamen().stream().noneMatch(fakten.antrag().nutzername()::equalsIgnoreCase),
                    "Das Register kennt auf dieser Plattform keinen Account mit diesem Namen.",
                    "Den Namen " + Zitat.von(fakten.antrag().nutzername())
                            + " trägt oder trug auf dieser Plattform schon ein amtlicher Account."));

    static final List<Regel<FachAccountFakten>> ALLE = List.of(KEINE_VERWECHSLUNG_MIT_ANDEREN_ACCOUNTS,
            KEINE_PERSONENNAMEN_UND_FUNKTIONSBEZEICHNUNGEN, WIE_IM_NRW_UND_NICHT_WIE_INNENMINISTER,
            NIEMALS_NAME_MIT_DIENSTBEZEICHNUNG, KEINE_AMTS_ACCOUNTS, NAME_IST_NOCH_FREI,
            PlattformRegeln.NUTZERNAME_PASST_ZUR_PLATTFORM, PlattformRegeln.PROFILNAME_PASST_ZUR_PLATTFORM);

    private BenennungRegeln() {
    }

    private static Befund istUnverwechselbar(FachAccountFakten fakten) {
        List<Benennung> namen = namen(fakten).toList();
        String aehnliche = fakten.vergebeneNamen().stream()
                .filter(Predicate.not(fakten.antrag().nutzername()::equalsIgnoreCase))
                .filter(vergeben -> namen.stream().anyMatch(Benennung.von(vergeben)::verwechselbarMit))
                .limit(Befund.HOECHSTENS_GENANNT).map(Zitat::von).collect(Collectors.joining(", "));
        return new Offen(aehnliche.isEmpty()
                ? "Ist ausgeschlossen, dass der Name mit einem persönlichen Account einer Amtsinhaberin oder eines "
                        + "Amtsinhabers verwechselt wird?"
                : "Der Name ähnelt den amtlichen Accounts " + aehnliche + ". Ist eine Verwechslung ausgeschlossen?");
    }

    private static List<String> personenUndFunktionen(FachAccountFakten fakten, String eingabe) {
        Benennung name = Benennung.von(eingabe);
        List<String> maengel = new ArrayList<>();
        maengel.addAll(wenn(name.nenntAmt() || name.nenntFunktion(),
                Zitat.von(eingabe) + " enthält eine Funktionsbezeichnung."));
        Stream.concat(fakten.amtsinhaber().stream().filter(name::nennt),
                        fakten.antrag().autorisierte().stream().map(Autorisierte::name).filter(name::nenntVoll))
                .distinct()
                .forEach(person -> maengel.add(Zitat.von(eingabe) + " enthält den Namen " + Zitat.von(person) + "."));
        return maengel;
    }

    private static boolean verbindet(FachAccountFakten fakten, String person) {
        boolean amt = namen(fakten).anyMatch(name -> name.nenntAmt() || name.nenntFunktion());
        return namen(fakten).anyMatch(name -> name.klebtKuerzelAn(person) || amt && name.nennt(person));
    }

    private static Stream<Benennung> namen(FachAccountFakten fakten) {
        return Stream.of(fakten.antrag().nutzername(), fakten.antrag().profilname()).map(Benennung::von);
    }

    private static List<String> jeName(FachAccountFakten fakten, Function<String, List<String>> maengel) {
        return Stream.of(fakten.antrag().nutzername(), fakten.antrag().profilname())
                .flatMap(name -> maengel.apply(name).stream()).distinct().toList();
    }

    private static List<String> wenn(boolean mangel, String satz) {
        return mangel ? List.of(satz) : List.of();
    }
}
