package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;

/** The order of initiation: by somebody who knows their own duty, for this single case, with cash taken seriously. */
final class EinleitungRegeln {

    private static final String NUR_VERWEIS_UND_GELDBUSSE = "Auf Probe und auf Widerruf sind nur Verweis und Geldbuße möglich "
            + "(§ 5 LDG NRW); ob zu entlassen ist, richtet sich nach dem BeamtStG.";

    static final Regel<Einleitungslage> WER_ENTSCHEIDET_KENNT_DIE_EIGENE_PFLICHT = Regel.zeitlos("VV42-10a",
            "Wer für die dienstvorgesetzte Stelle handelt, kann sich bei Verletzung der Pflichten nach § 357 StGB "
                    + "strafbar machen.",
            vv42("10"), MUSS, lage -> Befund.wenn(lage.einleitung().belehrungZurKenntnis(),
                    "Die handelnde Person hat die Belehrung zur Kenntnis genommen.",
                    "Bitte nehmen Sie die Belehrung über Ihre Pflichten zur Kenntnis."));

    static final Regel<Einleitungslage> DER_EINZELFALL_IST_GEWUERDIGT = Regel.zeitlos("VV42-3.1",
            "Die Einstufung des Dienstvergehens bestimmt sich nach den Umständen des Einzelfalls.",
            vv42("3.1"), MUSS, lage -> Befund.wenn(!lage.einleitung().einleitungBegruendung().isEmpty(),
                    "Die Einleitung ist mit den Umständen des Einzelfalls begründet.",
                    "Bitte begründen Sie die Einleitung mit den Umständen des Einzelfalls."));

    static final Regel<Einleitungslage> MIT_NACHDRUCK = Regel.zeitlos("VV42-3.2a",
            "Die disziplinarischen Mittel des Landesdisziplinargesetzes sind mit Nachdruck anzuwenden.",
            vv42("3.2"), MUSS, lage -> new Erfuellt("Jede Aufgabe wird nach Arbeitstagen erinnert und eskaliert; die "
                    + "sechs Monate des § 62 LDG NRW werden überwacht."));

    static final Regel<Einleitungslage> DIE_EINLEITUNG_IST_AKTENKUNDIG = Regel.zeitlos("LDG-17.1",
            "Die Einleitung ist aktenkundig zu machen.",
            ldg("17 Abs. 1"), MUSS, lage -> new Erfuellt("Die Einleitungsverfügung liegt mit ihrem Tag bei der Akte."));

    static final Regel<Einleitungslage> VERSTOSS_GEGEN_DIE_PFLICHT_AUS_PARAGRAF_42 = Regel.zeitlos("VV42-1.1c",
            "Die Annahme verstößt gegen die aus § 42 Abs. 1 BeamtStG folgende Pflicht.",
            vv42("1.1"), EMPFEHLUNG, lage -> new Erfuellt(
                    (lage.verdacht().betrifftVorteil() ? "" : "Um einen Vorteil geht es nicht. ") + "Die Verfügung nennt: "
                            + String.join(", ", lage.verdacht().vorschriften()) + "."));

    static final Regel<Einleitungslage> BEI_BARGELD_IN_DER_REGEL_DISZIPLINARKLAGE = Regel.zeitlos("VV42-3.4.1a",
            "Wurde bares Geld angenommen, ist in der Regel die Erhebung der Disziplinarklage angezeigt.",
            vv42("3.4.1"), SOLL, EinleitungRegeln::klageBeiBargeld);

    static final Regel<Einleitungslage> ENTFERNUNG_ODER_ABERKENNUNG_IST_ZU_ERWARTEN = Regel.zeitlos("VV42-3.4.1b",
            "Zu rechnen ist mit der Entfernung aus dem Beamtenverhältnis oder der Aberkennung des Ruhegehalts.",
            vv42("3.4.1"), EMPFEHLUNG, lage -> new Erfuellt(!bargeld(lage) ? "Bares Geld wurde nicht angenommen."
                    : !lage.verdacht().klageIstRegel() ? NUR_VERWEIS_UND_GELDBUSSE
                    : lage.verdacht().gegenAusgeschiedene()
                    ? "Zu rechnen ist mit der Aberkennung des Ruhegehalts."
                    : "Zu rechnen ist mit der Entfernung aus dem Beamtenverhältnis."));

    static final Regel<Einleitungslage> AUSNAHME_NUR_NACH_ABWAEGUNG = Regel.zeitlos("VV42-3.4.1c",
            "Ausnahmsweise kann nach Abwägung der Umstände des Einzelfalls eine Kürzung ausreichend sein.",
            vv42("3.4.1"), KANN, lage -> !weichtAb(lage) ? new Erfuellt("Von der Regel wird nicht abgewichen.")
                    : Befund.wenn(!lage.einleitung().abwaegung().isEmpty(),
                            "Die Abwägung der Umstände des Einzelfalls liegt vor.",
                            "Bitte schreiben Sie die Abwägung der Umstände des Einzelfalls in das Feld „Abwägung“."));

    static final Regel<Einleitungslage> IM_PRAEZEDENZFALL_STETS_DISZIPLINARKLAGE = Regel.zeitlos("VV42-3.4.2",
            "Haben die Gerichte in solchen Fällen auf Entfernung, Aberkennung oder Zurückstufung erkannt, ist stets "
                    + "Disziplinarklage zu erheben.",
            vv42("3.4.2"), MUSS, EinleitungRegeln::praezedenzfall);

    static final List<Regel<Einleitungslage>> ALLE = List.of(WER_ENTSCHEIDET_KENNT_DIE_EIGENE_PFLICHT,
            DER_EINZELFALL_IST_GEWUERDIGT, MIT_NACHDRUCK, DIE_EINLEITUNG_IST_AKTENKUNDIG,
            VERSTOSS_GEGEN_DIE_PFLICHT_AUS_PARAGRAF_42, BEI_BARGELD_IN_DER_REGEL_DISZIPLINARKLAGE,
            ENTFERNUNG_ODER_ABERKENNUNG_IST_ZU_ERWARTEN, AUSNAHME_NUR_NACH_ABWAEGUNG,
            IM_PRAEZEDENZFALL_STETS_DISZIPLINARKLAGE);

    private EinleitungRegeln() {
    }

    private static boolean bargeld(Einleitungslage lage) {
        return lage.verdacht().bargeldAngenommen() == JaNein.JA;
    }

    private static boolean weichtAb(Einleitungslage lage) {
        return lage.verdacht().klageIstRegel() && lage.einleitung().disziplinarklage() == JaNein.NEIN;
    }

    private static Befund klageBeiBargeld(Einleitungslage lage) {
        if (!bargeld(lage)) {
            return new Erfuellt("Bares Geld wurde nicht angenommen.");
        }
        if (!lage.verdacht().klageIstRegel()) {
            return new Erfuellt(NUR_VERWEIS_UND_GELDBUSSE);
        }
        return weichtAb(lage)
                ? new Verletzt("Von der Disziplinarklage als Regelfall wird abgewichen; das verlangt eine Abwägung der Umstände des "
                        + "Einzelfalls im Feld „Abwägung“.")
                : new Erfuellt("Bares Geld wurde angenommen: Die Disziplinarklage ist als Regelfall vorgemerkt.");
    }

    private static Befund praezedenzfall(Einleitungslage lage) {
        Einleitung einleitung = lage.einleitung();
        if (einleitung.praezedenzfall() != JaNein.JA) {
            return new Erfuellt("Eine Entscheidung der Disziplinargerichte zu einem gleichen Fall ist nicht angegeben.");
        }
        if (einleitung.praezedenzFundstelle().isEmpty()) {
            return new Verletzt("Bitte geben Sie die Fundstelle der gerichtlichen Entscheidung an.");
        }
        return Befund.wenn(einleitung.disziplinarklage() != JaNein.NEIN,
                "Ein gerichtlich entschiedener gleicher Fall liegt vor: Es ist stets Disziplinarklage zu erheben.",
                "Bei einem gerichtlich entschiedenen gleichen Fall gibt es keine Abweichung von der Disziplinarklage.");
    }
}
