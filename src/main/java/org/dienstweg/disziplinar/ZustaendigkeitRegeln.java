package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.disziplinar.Fundstellen.vv50;
import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;

/** Who is competent, for whom the law holds, and whether the same matter is pending already. */
final class ZustaendigkeitRegeln {

    private static final LocalDate AUSSER_KRAFT = LocalDate.of(2015, 12, 31);

    static final Regel<Zustaendigkeitslage> DAS_DISZIPLINARRECHT_GILT_NUR_FUER_BEAMTE = Regel.zeitlos("HR-3-14",
            "Für Tarifbeschäftigte gilt § 3 TV-L, nicht das Landesdisziplinargesetz.",
            handreichung("3 Grundsätze Abs. 4"), MUSS, lage -> Befund.wenn(
                    lage.verdacht().statusgruppe() != null && lage.verdacht().statusgruppe() != Statusgruppe.TARIF,
                    "Das Landesdisziplinargesetz gilt für die betroffene Person.",
                    "Das Landesdisziplinargesetz gilt nur für Beamtinnen und Beamte, auch im Ruhestand und früher. Für "
                            + "Tarifbeschäftigte gilt das Arbeitsrecht (§ 3 TV-L): Bitte wenden Sie sich an die "
                            + "Personalstelle Ihres Ressorts."));

    static final Regel<Zustaendigkeitslage> NACH_DEM_AUSSCHEIDEN_NUR_IN_BEZUG_AUF_DAS_FRUEHERE_AMT = Regel.zeitlos(
            "VV42-1.1d", "Ruhestandsbeamte und frühere Beamte begehen ein Dienstvergehen, wenn sie gegen das Verbot in "
                    + "Bezug auf ihr früheres Amt verstoßen.",
            vv42("1.1"), MUSS, lage -> !lage.verdacht().gegenAusgeschiedene()
                    ? new Erfuellt("Die betroffene Person ist im aktiven Dienst.")
                    : new Offen("Ihr Haus ist nur zuständig, wenn es bei Eintritt in den Ruhestand die oberste "
                            + "Dienstbehörde war (§ 81 LDG NRW). Trifft das zu, und geht es um §§ 37, 41 oder 42 BeamtStG?"));

    static final Regel<Zustaendigkeitslage> AUCH_WER_AUSGESCHIEDEN_IST_WIRD_VERFOLGT = Regel.zeitlos("VV42-5.1",
            "Erfasst ist auch das Handeln oder Unterlassen als frühere Beamtin oder früherer Beamter.",
            vv42("5.1"), MUSS, lage -> new Erfuellt(lage.verdacht().gegenAusgeschiedene()
                    ? "Das Verfahren ist auch gegen Ausgeschiedene möglich." : "Betroffen ist das gegenwärtige Amt."));

    static final Regel<Zustaendigkeitslage> KEIN_ZWEITES_VERFAHREN_WEGEN_DESSELBEN_SACHVERHALTS = Regel.zeitlos("LDG-17.3",
            "Wegen desselben Sachverhalts ist ein zweites Verfahren ausgeschlossen.",
            ldg("17 Abs. 3"), DARF_NICHT, ZustaendigkeitRegeln::zweitesVerfahren);

    static final Regel<Zustaendigkeitslage> DIE_EIGENE_DIENSTVORGESETZTE_STELLE_IST_ZUSTAENDIG = Regel.zeitlos("LDG-17.5",
            "Zuständig ist die dienstvorgesetzte Stelle des Hauptamts; Abordnung, Beurlaubung und Zuweisung ändern "
                    + "daran nichts.",
            ldg("17 Abs. 3 bis 5"), MUSS, ZustaendigkeitRegeln::eigeneStelle);

    static final Regel<Zustaendigkeitslage> NIEMAND_ENTSCHEIDET_IN_EIGENER_SACHE = Regel.zeitlos("VwVfG-20",
            "Wer betroffen ist oder gemeldet hat, entscheidet nicht; sonst entscheidet die höhere dienstvorgesetzte Stelle.",
            new Norm("§§ 20, 21 VwVfG NRW, § 17 Abs. 1, § 18 LDG NRW", "VwVfG NRW, LDG NRW"), MUSS,
            ZustaendigkeitRegeln::unbefangen);

    static final Regel<Zustaendigkeitslage> VERWALTUNGSERMITTLUNGEN_GEHOEREN_ZUR_SACHAKTE = Regel.zeitlos("VV50-1.2c",
            "Vorgänge über noch nicht abgeschlossene Verwaltungsermittlungen gehören zur Sachakte.",
            vv50("1.2"), MUSS, lage -> new Erfuellt("Der Vorgang wird als Sachakte geführt und berührt die "
                    + "Personalakte nicht."));

    static final Regel<Zustaendigkeitslage> KEINE_DOPPELTE_PERSONALAKTE = Regel.zeitlos("VV50-2.3",
            "Doppelte Personalakten und Sammlungen von Durchschriften sind unzulässig.",
            vv50("2.3"), DARF_NICHT, lage -> new Erfuellt("Die Akte enthält nur, was zu diesem Vorgang gehört, und "
                    + "wird nach Ablauf der Frist gelöscht."));

    static final Regel<Zustaendigkeitslage> EIGENE_TEILAKTE_MIT_TILGUNG = Regel.zeitlos("VV50-2.2.1b",
            "Für Vorgänge, die nach einem bestimmten Zeitraum zu entfernen sind, sind Teilakten anzulegen.",
            vv50("2.2.1"), SOLL, lage -> new Erfuellt("Der Vorgang hat eine eigene Akte; ihr Löschdatum folgt aus dem "
                    + "Ausgang des Verfahrens."));

    static final Regel<Zustaendigkeitslage> DIE_VORSCHRIFT_WAR_BEFRISTET = new Regel<>("VVM-4",
            "Die Verwaltungsvorschriften treten nach ihrem Wortlaut am 31. Dezember 2015 außer Kraft.",
            new Norm("VV Art. 1 Nr. 7", "VV BeamtStG/LBG NRW 2011"), EMPFEHLUNG, (lage, heute) ->
                    heute.isAfter(AUSSER_KRAFT) ? new Offen("Die Verwaltungsvorschriften sind nach ihrem Wortlaut am "
                            + "31.12.2015 außer Kraft getreten. Gilt eine Nachfolgefassung? Das Gesetz gilt in jedem Fall.")
                            : new Erfuellt("Die Verwaltungsvorschriften sind in Kraft."));

    static final List<Regel<Zustaendigkeitslage>> ALLE = List.of(DAS_DISZIPLINARRECHT_GILT_NUR_FUER_BEAMTE,
            NACH_DEM_AUSSCHEIDEN_NUR_IN_BEZUG_AUF_DAS_FRUEHERE_AMT, AUCH_WER_AUSGESCHIEDEN_IST_WIRD_VERFOLGT,
            KEIN_ZWEITES_VERFAHREN_WEGEN_DESSELBEN_SACHVERHALTS, DIE_EIGENE_DIENSTVORGESETZTE_STELLE_IST_ZUSTAENDIG,
            VERWALTUNGSERMITTLUNGEN_GEHOEREN_ZUR_SACHAKTE, KEINE_DOPPELTE_PERSONALAKTE, EIGENE_TEILAKTE_MIT_TILGUNG,
            NIEMAND_ENTSCHEIDET_IN_EIGENER_SACHE, DIE_VORSCHRIFT_WAR_BEFRISTET);

    static final Regel<Zustaendigkeit> ABGABE_IST_BEGRUENDET = Regel.zeitlos("LDG-17.4",
            "Wer nicht zuständig ist, gibt an die zuständige Stelle ab und begründet es.",
            ldg("17 Abs. 3 bis 5, § 81"), MUSS, antwort -> antwort.zustaendigkeitBegruendung().isEmpty()
                    ? new Verletzt("Bitte begründen Sie, warum Ihr Haus zuständig oder nicht zuständig ist.")
                    : Befund.wenn(antwort.zustaendig() == JaNein.JA || !antwort.abgegebenAn().isEmpty(),
                            "Die Zuständigkeit ist begründet.", "Bitte geben Sie an, an wen Sie den Vorgang abgeben."));

    private ZustaendigkeitRegeln() {
    }

    private static Befund eigeneStelle(Zustaendigkeitslage lage) {
        if (lage.gemeinte().size() > 1) {
            return new Offen("Gemeint sein können in Ihrem Ressort " + lage.gemeinte().size() + " Personen dieses oder eines "
                    + "ähnlichen Namens. Wer ist gemeint, und sind Sie die dienstvorgesetzte Stelle?");
        }
        if (lage.nurAehnlich() && !lage.gemeinte().isEmpty()) {
            return new Offen("Niemand in Ihrem Ressort heißt genau so; ähnlich heißt " + lage.gemeinte().get(0)
                    + ". Wer ist gemeint, und sind Sie die dienstvorgesetzte Stelle?");
        }
        return new Erfuellt(lage.verdacht().gegenAusgeschiedene()
                ? "Bei Ausgeschiedenen bestimmt sich die Zuständigkeit nach § 81 LDG NRW; danach ist gefragt."
                : "Zuständig ist die dienstvorgesetzte Stelle des Hauptamts, auch bei Abordnung, Beurlaubung oder "
                        + "Zuweisung.");
    }

    private static Befund unbefangen(Zustaendigkeitslage lage) {
        if (lage.unbefangen()) {
            return new Erfuellt("In der dienstvorgesetzten Stelle ist jemand unbefangen.");
        }
        return lage.ausAnderemVerfahren()
                ? new Offen("In der dienstvorgesetzten Stelle ist niemand unbefangen. Zieht die höhere dienstvorgesetzte Stelle "
                        + "das Verfahren an sich?")
                : new Verletzt("In der dienstvorgesetzten Stelle Ihres Ressorts ist niemand unbefangen: Bitte wenden Sie sich "
                        + "an die höhere dienstvorgesetzte Stelle, die das Verfahren an sich ziehen kann; auch ein "
                        + "Selbstantrag kann dort gestellt werden.");
    }

    private static Befund zweitesVerfahren(Zustaendigkeitslage lage) {
        if (!lage.fruehere().isEmpty()) {
            return new Offen("Zu dieser oder einer ähnlich geschriebenen Person gibt es schon: "
                    + lage.fruehere().stream().map(ZustaendigkeitRegeln::nenne).collect(Collectors.joining("; "))
                    + ". Geht es um denselben Sachverhalt?");
        }
        return lage.verdacht().bereitsDisziplinarverfahren() == JaNein.JA
                ? new Offen("Angegeben ist, dass es bereits ein Disziplinarverfahren gibt. Betrifft es denselben Sachverhalt?")
                : new Erfuellt("Ein anderes Verfahren wegen desselben Sachverhalts ist nicht bekannt.");
    }

    private static String nenne(FrueheresVerfahren eines) {
        return eines.aktenzeichen() + " vom " + eines.eroeffnetAm()
                + (eines.gleicherSachverhalt() ? " (auch der Sachverhalt gleicht sich)" : "");
    }
}
