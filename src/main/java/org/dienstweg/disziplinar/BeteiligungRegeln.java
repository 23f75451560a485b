package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** Who is told and heard after initiation: the higher authority at once, the officer with instruction and in time. */
final class BeteiligungRegeln {

    static final Regel<HoehereStelle.Lage> DIE_HOEHERE_STELLE_WIRD_UNVERZUEGLICH_UNTERRICHTET = new Regel<>("VV42-3.2c",
            "Gleichzeitig ist die höhere dienstvorgesetzte Stelle unverzüglich zu unterrichten.",
            vv42("3.2"), MUSS, BeteiligungRegeln::hoehereStelle);

    static final List<Regel<HoehereStelle.Lage>> HOEHERE_STELLE =
            List.of(DIE_HOEHERE_STELLE_WIRD_UNVERZUEGLICH_UNTERRICHTET);

    static final Regel<Unterrichtung.Lage> UNTERRICHTUNG_SOBALD_OHNE_GEFAEHRDUNG_MOEGLICH = new Regel<>("LDG-20.1",
            "Die Beamtin oder der Beamte ist zu unterrichten und zu belehren, sobald dies ohne Gefährdung der Aufklärung "
                    + "möglich ist.",
            ldg("20 Abs. 1"), MUSS, BeteiligungRegeln::unterrichtung);

    static final Regel<Unterrichtung.Lage> FRISTEN_UND_LADUNGEN_SIND_ZUZUSTELLEN = Regel.zeitlos("LDG-20.2",
            "Fristsetzungen und Ladungen sind zuzustellen.",
            ldg("20 Abs. 2"), SOLL, lage -> Befund.wenn(
                    lage.antwort().aufgeschoben() || lage.antwort().nachgewiesen(),
                    lage.antwort().aufgeschoben() ? "Die Unterrichtung ist aufgeschoben; noch läuft keine Frist."
                            : "Die Zustellung ist nachgewiesen; die Fristen laufen.",
                    "Die Zustellung ist nicht nachgewiesen: Es laufen keine Fristen, und Äußerungen sind nicht verwertbar "
                            + "(§ 20 Abs. 3 LDG NRW)."));

    static final List<Regel<Unterrichtung.Lage>> UNTERRICHTUNG =
            List.of(UNTERRICHTUNG_SOBALD_OHNE_GEFAEHRDUNG_MOEGLICH, FRISTEN_UND_LADUNGEN_SIND_ZUZUSTELLEN);

    static final Regel<Aeusserung.Lage> EIN_MONAT_ZUR_SCHRIFTLICHEN_AEUSSERUNG = new Regel<>("LDG-20.2",
            "Für eine schriftliche Äußerung ist ein Monat zu gewähren; eine spätere Äußerung bleibt möglich.",
            ldg("20 Abs. 2"), MUSS, BeteiligungRegeln::aeusserung);

    static final Regel<Aeusserung.Lage> OHNE_BELEHRUNG_NICHT_VERWERTBAR = Regel.zeitlos("LDG-20.3",
            "Ist die Belehrung unterblieben, darf die Aussage nicht zum Nachteil verwertet werden.",
            ldg("20 Abs. 3"), DARF_NICHT, lage -> verwertbar(lage.verwertbar()));

    static final List<Regel<Aeusserung.Lage>> AEUSSERUNG = List.of(EIN_MONAT_ZUR_SCHRIFTLICHEN_AEUSSERUNG);
    static final List<Regel<Aeusserung.Lage>> AEUSSERUNG_VERWERTEN = List.of(OHNE_BELEHRUNG_NICHT_VERWERTBAR);

    static final Regel<Anhoerung.Lage> DIE_ANHOERUNG_IST_PROTOKOLLIERT = new Regel<>("LDG-29",
            "Über die Anhörung ist eine Niederschrift aufzunehmen.",
            ldg("29"), MUSS, BeteiligungRegeln::anhoerung);

    static final Regel<Anhoerung.Lage> DIE_ANHOERUNG_SOLL_BINNEN_DREI_WOCHEN_STATTFINDEN = Regel.zeitlos("LDG-20.2",
            "Die Anhörung soll binnen drei Wochen nach Eingang der Erklärung stattfinden.",
            ldg("20 Abs. 2"), SOLL, BeteiligungRegeln::dreiWochen);

    static final Regel<Anhoerung.Lage> AUSSAGE_OHNE_BELEHRUNG_NICHT_VERWERTBAR = Regel.zeitlos("LDG-20.3",
            "Ist die Belehrung unterblieben, darf die Aussage nicht zum Nachteil verwertet werden.",
            ldg("20 Abs. 3"), DARF_NICHT, lage -> verwertbar(lage.verwertbar()));

    static final List<Regel<Anhoerung.Lage>> ANHOERUNG = List.of(DIE_ANHOERUNG_IST_PROTOKOLLIERT,
            DIE_ANHOERUNG_SOLL_BINNEN_DREI_WOCHEN_STATTFINDEN);
    static final List<Regel<Anhoerung.Lage>> ANHOERUNG_VERWERTEN = List.of(AUSSAGE_OHNE_BELEHRUNG_NICHT_VERWERTBAR);

    private BeteiligungRegeln() {
    }

    private static Befund hoehereStelle(HoehereStelle.Lage lage, LocalDate heute) {
        HoehereStelle antwort = lage.antwort();
        if (!antwort.entfaelltBegruendung().isEmpty() && antwort.unterrichtetAm() == null) {
            return new Erfuellt("Die Unterrichtung entfällt mit Begründung.");
        }
        List<String> maengel = new ArrayList<>();
        pruefeTag(antwort.unterrichtetAm(), lage.eingeleitetAm(), heute, "Der Tag der Unterrichtung").ifPresent(maengel::add);
        if (antwort.unterrichtungNachweis().isEmpty()) {
            maengel.add("Es fehlt der Nachweis der Unterrichtung; gibt es keine höhere Stelle, begründen Sie bitte, warum sie "
                    + "entfällt.");
        }
        return Befund.ohne(maengel, "Die höhere dienstvorgesetzte Stelle ist mit Nachweis unterrichtet.");
    }

    private static Befund unterrichtung(Unterrichtung.Lage lage, LocalDate heute) {
        Unterrichtung antwort = lage.antwort();
        List<String> maengel = new ArrayList<>();
        if (antwort.aufgeschoben()) {
            if (antwort.aufschubGrund().isEmpty()) {
                maengel.add("Bitte begründen Sie, wodurch die Aufklärung gefährdet ist; nur das rechtfertigt den Aufschub.");
            }
            if (antwort.zugestelltAm() != null) {
                maengel.add("Wer aufschiebt, hat noch nicht zugestellt: Bitte geben Sie nur eines von beidem an.");
            }
            if (antwort.wiedervorlageAm() != null && !antwort.wiedervorlageAm().isAfter(heute)) {
                maengel.add("Die Wiedervorlage muss in der Zukunft liegen.");
            }
            return Befund.ohne(maengel, "Die Unterrichtung ist mit Grund aufgeschoben und wird wieder vorgelegt.");
        }
        pruefeTag(antwort.zugestelltAm(), lage.eingeleitetAm(), heute, "Der Tag der Zustellung").ifPresent(maengel::add);
        return Befund.ohne(maengel, "Die betroffene Person ist unterrichtet und belehrt.");
    }

    private static Befund aeusserung(Aeusserung.Lage lage, LocalDate heute) {
        Aeusserung antwort = lage.antwort();
        if (antwort.aeusserungArt() == null) {
            return new Verletzt("Bitte geben Sie an, ob und wie sich die betroffene Person äußert.");
        }
        if (antwort.aeusserungArt() == Aeusserung.Art.KEINE) {
            boolean laeuft = lage.schriftlichBis() == null || !heute.isAfter(lage.schriftlichBis());
            return Befund.wenn(!laeuft || !antwort.aeusserungText().isEmpty(),
                    "Die betroffene Person äußert sich nicht; eine spätere Äußerung bleibt möglich.",
                    "Die Frist zur Äußerung " + (lage.schriftlichBis() == null
                            ? "hat noch nicht begonnen, weil die Zustellung nicht nachgewiesen ist." : "läuft noch.")
                            + " Erklärt die Person ausdrücklich, sich nicht zu äußern, halten Sie das bitte im Text fest.");
        }
        List<String> maengel = new ArrayList<>();
        if (antwort.aeusserungEingegangenAm() == null || antwort.aeusserungEingegangenAm().isAfter(heute)) {
            maengel.add("Der Tag des Eingangs fehlt oder liegt in der Zukunft.");
        }
        if (antwort.aeusserungArt() == Aeusserung.Art.SCHRIFTLICH && antwort.aeusserungText().isEmpty()) {
            maengel.add("Bitte halten Sie die schriftliche Äußerung fest.");
        }
        return Befund.ohne(maengel, "Die Äußerung liegt bei der Akte; auch eine verspätete wird berücksichtigt.");
    }

    private static Befund anhoerung(Anhoerung.Lage lage, LocalDate heute) {
        List<String> maengel = new ArrayList<>();
        if (lage.antwort().angehoertAm() == null || lage.antwort().angehoertAm().isAfter(heute)) {
            maengel.add("Der Tag der Anhörung fehlt oder liegt in der Zukunft.");
        } else if (lage.vorDerBelehrung()) {
            maengel.add("Der Tag der Anhörung liegt vor der Zustellung der Belehrung. Was die betroffene Person vorher gesagt hat, "
                    + "tragen Sie bitte als Äußerung nach; es ist nicht verwertbar, und die Anhörung steht noch aus.");
        }
        if (lage.antwort().niederschrift().isEmpty()) {
            maengel.add("Bitte nehmen Sie die Niederschrift zur Akte.");
        }
        return Befund.ohne(maengel, "Die Anhörung ist protokolliert.");
    }

    private static Befund dreiWochen(Anhoerung.Lage lage) {
        LocalDate tag = lage.antwort().angehoertAm();
        boolean rechtzeitig = lage.bis() == null || tag == null || !tag.isAfter(lage.bis());
        return Befund.wenn(rechtzeitig, "Die Anhörung liegt innerhalb von drei Wochen.",
                "Die Anhörung liegt nach Ablauf der drei Wochen.");
    }

    private static Befund verwertbar(boolean verwertbar) {
        return Befund.wenn(verwertbar, "Die Belehrung ist vor der Äußerung nachgewiesen; die Äußerung ist verwertbar.",
                "UNVERWERTBAR: Vor der Äußerung war die Belehrung nicht nachgewiesen; sie darf nicht zum Nachteil der "
                        + "betroffenen Person verwertet werden.");
    }

    private static Optional<String> pruefeTag(LocalDate tag, LocalDate ab, LocalDate heute, String was) {
        boolean gut = tag != null && !tag.isBefore(ab) && !tag.isAfter(heute);
        return gut ? Optional.empty()
                : Optional.of(was + " fehlt, liegt vor der Einleitung oder in der Zukunft.");
    }
}
