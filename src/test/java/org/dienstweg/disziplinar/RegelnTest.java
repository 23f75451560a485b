package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.frist.Fristrechner;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule in the cases that tell its sides apart, written from the regulations. */
class RegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @ParameterizedTest
    @CsvSource({"BEAMTE, ERFUELLT", "PROBE, ERFUELLT", "RUHESTAND, ERFUELLT", "FRUEHERE, ERFUELLT", "TARIF, VERLETZT", ", VERLETZT"})
    @DisplayName("HR-3-14: Das Landesdisziplinargesetz gilt nicht für Tarifbeschäftigte")
    void tarif(String status, Ergebnis ergebnis) {
        assertThat(zustaendigkeit("HR-3-14", Map.of("statusgruppe", status == null ? "" : status), List.of(), 1)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"BEAMTE, ERFUELLT", "RUHESTAND, OFFEN", "FRUEHERE, OFFEN", ", ERFUELLT"})
    @DisplayName("VV42-1.1d: Bei Ausgeschiedenen fragt sich, wer zuständig ist")
    void ausgeschieden(String status, Ergebnis ergebnis) {
        Map<String, Object> anders = Map.of("statusgruppe", status == null ? "" : status);
        assertThat(zustaendigkeit("VV42-1.1d", anders, List.of(), 1)).isEqualTo(ergebnis);
        assertThat(zustaendigkeit("VV42-5.1", anders, List.of(), 1)).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    @DisplayName("§ 17 Abs. 3: Ein früheres Verfahren wird zur Frage, auch ein nur angegebenes")
    void zweitesVerfahren() {
        FrueheresVerfahren anderes = new FrueheresVerfahren("DV-2026-IM-000001", "01.02.2026", false);
        assertThat(zustaendigkeit("LDG-17.3", Map.of(), List.of(anderes), 1)).isEqualTo(Ergebnis.OFFEN);
        FrueheresVerfahren gleiches = new FrueheresVerfahren("DV-2026-IM-000002", "01.03.2026", true);
        Zustaendigkeitslage lage = new Zustaendigkeitslage(verdacht(Map.of()), List.of(anderes, gleiches), 1);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "LDG-17.3", HEUTE).begruendung())
                .contains("DV-2026-IM-000001 vom 01.02.2026;", "DV-2026-IM-000002 vom 01.03.2026 (auch der Sachverhalt");
        assertThat(zustaendigkeit("LDG-17.3", Map.of("bereitsDisziplinarverfahren", "JA"), List.of(), 1)).isEqualTo(Ergebnis.OFFEN);
        assertThat(zustaendigkeit("LDG-17.3", Map.of(), List.of(), 1)).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(zustaendigkeit("LDG-17.5", Map.of(), List.of(), 2)).isEqualTo(Ergebnis.OFFEN);
        assertThat(zustaendigkeit("LDG-17.5", Map.of(), List.of(), 0)).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    @DisplayName("VVM-4: Die Verwaltungsvorschriften sind nach ihrem Wortlaut seit 2016 außer Kraft")
    void rechtsstand() {
        Zustaendigkeitslage lage = new Zustaendigkeitslage(verdacht(Map.of()), List.of(), 1);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "VVM-4", LocalDate.of(2015, 12, 31)).ergebnis())
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "VVM-4", HEUTE).ergebnis()).isEqualTo(Ergebnis.OFFEN);
    }

    @ParameterizedTest
    @CsvSource({"JA, '', '', VERLETZT", "JA, '', weil, ERFUELLT", "NEIN, '', weil, VERLETZT", "NEIN, FM, weil, ERFUELLT"})
    @DisplayName("Eine Abgabe nennt Ziel und Grund")
    void abgabe(JaNein zustaendig, String an, String grund, Ergebnis ergebnis) {
        assertThat(ergebnis(DisziplinarRegeln.ZUSTAENDIGKEIT_FESTHALTEN, new Zustaendigkeit(zustaendig, an, grund), "LDG-17.4"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"VV42-4, VORTEILSANNAHME, OFFEN", "VV42-4, EIGENE_KENNTNIS, ERFUELLT", "HR-3-05, BEITRAG, OFFEN",
        "HR-3-05, EIGENE_KENNTNIS, ERFUELLT", "HR-4-13, EIGENE_KENNTNIS, ERFUELLT", "VV42-3, EIGENE_KENNTNIS, ERFUELLT"})
    @DisplayName("Gefragt wird nur, was der Verdacht berührt")
    void pflichten(String regel, String ausloeser, Ergebnis ergebnis) {
        assertThat(ergebnis(DisziplinarRegeln.PFLICHTEN_PRUEFEN, verdacht(Map.of("ausserdienstlich", "JA")), "HR-4-13"))
                .isEqualTo(Ergebnis.OFFEN);
        Map<String, Object> anders = Map.of("ausloeser", ausloeser, "pflichtverletzung", List.of("§ 33 BeamtStG"));
        assertThat(ergebnis(DisziplinarRegeln.PFLICHTEN_PRUEFEN, verdacht(anders), regel)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"§ 42 BeamtStG, true", "§42 Abs. 1 BeamtStG, true", "'§§ 37, 41, 42 BeamtStG', true", "§ 420 BGB, false",
        "§ 33 BeamtStG, false", "'', false"})
    @DisplayName("Ein Vorteil ist auch an der Vorschrift zu erkennen")
    void vorteil(String norm, boolean vorteil) {
        assertThat(verdacht(Map.of("pflichtverletzung", List.of(norm))).betrifftVorteil()).isEqualTo(vorteil);
        assertThat(verdacht(Map.of("pflichtverletzung", List.of(Map.of("norm", norm)), "bargeldAngenommen", "JA")).betrifftVorteil())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EIGENE_KENNTNIS, JA, Zeugen, , ERFUELLT, ERFUELLT, EINLEITEN", "EIGENE_KENNTNIS, JA, '', , VERLETZT, ERFUELLT, EINLEITEN",
        "EIGENE_KENNTNIS, , Zeugen, , VERLETZT, ERFUELLT, NICHT_EINLEITEN",
        "EIGENE_KENNTNIS, NEIN, keine, , ERFUELLT, ERFUELLT, NICHT_EINLEITEN", "ANONYM, NEIN, keine, , ERFUELLT, VERLETZT, VERNICHTEN",
        "ANONYM, NEIN, keine, NEIN, ERFUELLT, ERFUELLT, VERNICHTEN", "ANONYM, NEIN, keine, JA, ERFUELLT, ERFUELLT, NICHT_EINLEITEN",
        "ANONYM, JA, Belege, , ERFUELLT, ERFUELLT, EINLEITEN"})
    @DisplayName("VV42-3.2b, VV50-1.2j: Tatsachen tragen die Antwort, und die Folge ist keine Wahl")
    void wuerdigung(String ausloeser, JaNein ja, String tatsachen, JaNein anlass, Ergebnis pflicht, Ergebnis anonym,
                    Wuerdigung.Folge folge) {
        Wuerdigung antwort = new Wuerdigung(ja, tatsachen, anlass);
        Verdacht verdacht = verdacht(Map.of("ausloeser", ausloeser));
        Wuerdigung.Lage lage = new Wuerdigung.Lage(verdacht, antwort);
        assertThat(ergebnis(DisziplinarRegeln.WUERDIGUNG_FESTHALTEN, lage, "VV42-3.2b")).isEqualTo(pflicht);
        assertThat(ergebnis(DisziplinarRegeln.WUERDIGUNG_FESTHALTEN, lage, "VV50-1.2j")).isEqualTo(anonym);
        assertThat(antwort.folge(verdacht)).isEqualTo(folge);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-29, 2024-11-29, 1", "2024-11-30, 2024-11-30, 0", "2023-11-29, 2023-11-29, 2", "2019-11-29, 2019-11-29, 3"})
    @DisplayName("§ 15: zwei, drei und sieben Jahre ab Vollendung; am letzten Tag ist noch nichts abgelaufen")
    void zeitablauf(LocalDate tat, LocalDate beginn, int abgelaufen) {
        List<Zeitablauf> zeitablauf = fristen().zeitablauf(tat, HEUTE);
        assertThat(zeitablauf).hasSize(3).filteredOn(Zeitablauf::abgelaufen).hasSize(abgelaufen);
        Verbotslage lage = new Verbotslage(verdacht(Map.of()), zeitablauf, null);
        assertThat(ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, lage, "LDG-15"))
                .isEqualTo(abgelaufen == 0 ? Ergebnis.ERFUELLT : Ergebnis.OFFEN);
    }

    @Test
    @DisplayName("§§ 14, 15, 17 Abs. 2: Ein Verbot braucht Grund und gesetzliche Voraussetzung; ohne Tatzeit wird gefragt")
    void massnahmeverbot() {
        List<Zeitablauf> alt = fristen().zeitablauf(LocalDate.of(2019, 1, 1), HEUTE);
        List<Zeitablauf> neu = fristen().zeitablauf(LocalDate.of(2026, 10, 12), HEUTE);
        Verdacht ohneStrafe = verdacht(Map.of());
        Verdacht mitStrafe = verdacht(Map.of("strafverfahren", "RECHTSKRAEFTIG", "gleicherSachverhalt", "JA"));
        Verdacht andereStrafe = verdacht(Map.of("strafverfahren", "RECHTSKRAEFTIG", "gleicherSachverhalt", "NEIN"));
        assertThat(verbot(ohneStrafe, alt, JaNein.JA, "weil")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(verbot(ohneStrafe, alt, JaNein.JA, "")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(verbot(ohneStrafe, neu, JaNein.JA, "weil")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(verbot(ohneStrafe, neu, JaNein.NEIN, "")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(verbot(mitStrafe, neu, JaNein.JA, "weil")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(verbot(andereStrafe, neu, JaNein.JA, "weil")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(verbot(andereStrafe, alt, JaNein.JA, "weil")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(verbot(ohneStrafe, List.of(), JaNein.JA, "weil")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, new Verbotslage(mitStrafe, List.of(), null), "VV42-3.4.3"))
                .isEqualTo(Ergebnis.OFFEN);
        assertThat(ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, new Verbotslage(ohneStrafe, List.of(), null), "VV42-3.4.3"))
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_PRUEFEN, new Verbotslage(ohneStrafe, List.of(), null), "LDG-15"))
                .isEqualTo(Ergebnis.OFFEN);
    }

    @ParameterizedTest
    @CsvSource({"VV42-10a, true, JA, , , '', ERFUELLT", "VV42-10a, false, JA, , , '', VERLETZT", "VV42-3.4.1a, true, NEIN, , NEIN, '', ERFUELLT",
        "VV42-3.4.1a, true, JA, , , '', ERFUELLT", "VV42-3.4.1a, true, JA, , NEIN, '', VERLETZT", "VV42-3.4.2, true, JA, JA, , '', VERLETZT",
        "VV42-3.4.2, true, JA, JA, , OVG, ERFUELLT", "VV42-3.4.2, true, JA, JA, NEIN, OVG, VERLETZT", "VV42-3.4.2, true, JA, NEIN, NEIN, '', ERFUELLT"})
    @DisplayName("Einleitung: Belehrung, Bargeld und Präzedenzfall")
    void einleitung(String regel, boolean belehrt, String bargeld, JaNein praezedenz, JaNein klage, String fundstelle, Ergebnis ergebnis) {
        Einleitungslage lage = new Einleitungslage(verdacht(Map.of("bargeldAngenommen", bargeld)),
                new Einleitung(belehrt, "Gründe", praezedenz, fundstelle, klage, ""));
        assertThat(ergebnis(DisziplinarRegeln.EINLEITUNG_FESTHALTEN, lage, regel)).isEqualTo(ergebnis);
    }

    @Test
    @DisplayName("VV42-3.1, 3.4.1b, 3.4.1c, 1.1c: Begründung ist Pflicht, Folgen stehen nach Status da")
    void einleitungshinweise() {
        Einleitung leer = new Einleitung(true, " ", null, null, null, null);
        assertThat(ergebnis(DisziplinarRegeln.EINLEITUNG_FESTHALTEN, new Einleitungslage(verdacht(Map.of()), leer), "VV42-3.1"))
                .isEqualTo(Ergebnis.VERLETZT);
        assertThat(text("VV42-3.4.1b", Map.of("bargeldAngenommen", "JA", "statusgruppe", "RUHESTAND"), null)).contains("Aberkennung");
        assertThat(text("VV42-3.4.1b", Map.of("bargeldAngenommen", "JA"), null)).contains("Entfernung");
        assertThat(text("VV42-3.4.1b", Map.of(), null)).contains("nicht angenommen");
        assertThat(text("VV42-3.4.1c", Map.of("bargeldAngenommen", "JA"), JaNein.NEIN)).contains("Abwägung");
        assertThat(text("VV42-3.4.1c", Map.of(), null)).contains("nicht abgewichen");
        assertThat(text("VV42-1.1c", Map.of("ausloeser", "VORTEILSANNAHME"), null)).contains("§ 42");
        assertThat(text("VV42-1.1c", Map.of("pflichtverletzung", List.of()), null)).contains("nicht");
    }

    @ParameterizedTest
    @CsvSource({", '', keine, ERFUELLT", "2026-11-30, Brief, '', ERFUELLT", "2026-11-30, '', '', VERLETZT", ", Brief, '', VERLETZT",
        "2026-11-29, Brief, '', VERLETZT", "2026-12-01, Brief, '', VERLETZT", "2026-11-30, Brief, doch, ERFUELLT"})
    @DisplayName("VV42-3.2c: unterrichtet mit Nachweis, oder entfallen mit Grund")
    void hoehereStelle(LocalDate am, String nachweis, String entfaellt, Ergebnis ergebnis) {
        assertThat(ergebnis(DisziplinarRegeln.UNTERRICHTUNG_FESTHALTEN,
                new HoehereStelle.Lage(new HoehereStelle(am, nachweis, entfaellt), HEUTE), "VV42-3.2c")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Urkunde, , '', , ERFUELLT, ERFUELLT", "2026-11-30, '', , '', , ERFUELLT, VERLETZT", ", '', , '', , VERLETZT, VERLETZT",
        ", '', JA, weil, , ERFUELLT, ERFUELLT", ", '', JA, '', , VERLETZT, ERFUELLT", "2026-11-30, '', JA, weil, , VERLETZT, ERFUELLT",
        ", '', JA, weil, 2026-11-30, VERLETZT, ERFUELLT", ", '', JA, weil, 2026-12-01, ERFUELLT, ERFUELLT"})
    @DisplayName("§ 20 Abs. 1 und 2: zugestellt mit Nachweis, oder aufgeschoben mit Grund")
    void unterrichtung(LocalDate am, String nachweis, JaNein aufschub, String grund, LocalDate wieder, Ergebnis pflicht, Ergebnis zustellung) {
        Unterrichtung.Lage lage = new Unterrichtung.Lage(new Unterrichtung(am, nachweis, aufschub, grund, wieder), HEUTE);
        assertThat(ergebnis(DisziplinarRegeln.ZUSTELLUNG_FESTHALTEN, lage, "LDG-20.1")).isEqualTo(pflicht);
        assertThat(ergebnis(DisziplinarRegeln.ZUSTELLUNG_FESTHALTEN, lage, "LDG-20.2")).isEqualTo(zustellung);
    }

    @ParameterizedTest
    @CsvSource({"SCHRIFTLICH, 2026-11-30, Text, 2026-12-30, ERFUELLT", "SCHRIFTLICH, 2026-11-30, '', 2026-12-30, VERLETZT",
        "SCHRIFTLICH, , Text, 2026-12-30, VERLETZT", "SCHRIFTLICH, 2026-12-01, Text, 2026-12-30, VERLETZT", "WILL_MUENDLICH, 2026-11-30, '', 2026-12-30, ERFUELLT",
        "KEINE, , '', 2026-12-30, VERLETZT", "KEINE, , 'Sagt nichts.', 2026-12-30, ERFUELLT", "KEINE, , '', 2026-11-29, ERFUELLT", "KEINE, , '', , VERLETZT",
        ", , '', 2026-12-30, VERLETZT"})
    @DisplayName("§ 20 Abs. 2: Der Monat gehört der betroffenen Person; sein Ablauf sperrt nichts")
    void aeusserung(Aeusserung.Art art, LocalDate eingang, String text, LocalDate bis, Ergebnis ergebnis) {
        Unterrichtung belehrt = new Unterrichtung(HEUTE, "Urkunde", null, null, null);
        assertThat(ergebnis(DisziplinarRegeln.AEUSSERUNG_FESTHALTEN,
                new Aeusserung.Lage(new Aeusserung(art, eingang, text, null, null), belehrt, bis), "LDG-20.2")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Urkunde, 2026-11-30, ERFUELLT", "2026-11-30, Urkunde, 2026-11-29, VERLETZT", "2026-11-30, '', 2026-11-30, VERLETZT",
        ", '', 2026-11-30, VERLETZT"})
    @DisplayName("§ 20 Abs. 3: Ohne nachgewiesene Belehrung unverwertbar")
    void verwertbar(LocalDate zustellung, String nachweis, LocalDate eingang, Ergebnis ergebnis) {
        Unterrichtung unterrichtung = new Unterrichtung(zustellung, nachweis, null, null, null);
        assertThat(ergebnis(DisziplinarRegeln.AEUSSERUNG_VERWERTEN, new Aeusserung.Lage(new Aeusserung(Aeusserung.Art.SCHRIFTLICH,
                eingang, "Text", null, null), unterrichtung, null), "LDG-20.3")).isEqualTo(ergebnis);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_VERWERTEN, new Anhoerung.Lage(new Anhoerung(eingang, "Text", null),
                unterrichtung, null), "LDG-20.3")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Text, 2026-11-30, ERFUELLT, ERFUELLT", "2026-11-30, Text, 2026-11-29, ERFUELLT, VERLETZT", ", Text, 2026-11-29, VERLETZT, ERFUELLT",
        "2026-12-01, Text, , VERLETZT, ERFUELLT", "2026-11-30, '', , VERLETZT, ERFUELLT"})
    @DisplayName("§§ 20, 29: Niederschrift muss, drei Wochen soll")
    void anhoerung(LocalDate am, String niederschrift, LocalDate bis, Ergebnis protokoll, Ergebnis rechtzeitig) {
        Anhoerung.Lage lage = new Anhoerung.Lage(new Anhoerung(am, niederschrift, null),
                new Unterrichtung(HEUTE, "Urkunde", null, null, null), bis);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_FESTHALTEN, lage, "LDG-29")).isEqualTo(protokoll);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_FESTHALTEN, lage, "LDG-20.2")).isEqualTo(rechtzeitig);
    }

    @ParameterizedTest
    @CsvSource({"VERURTEILUNG, 12, 2026-11-30, '', ANDERE, JA, BEENDET", "VERURTEILUNG, 11, 2026-11-30, '', ANDERE, JA, ABGESCHLOSSEN",
        "VERURTEILUNG, 6, 2026-11-30, '', BESTECHLICHKEIT_HAUPTAMT, JA, BEENDET", "VERURTEILUNG, 6, 2026-11-30, '', STAATSSCHUTZ_VOLKSVERHETZUNG, , BEENDET",
        "VERURTEILUNG, 5, 2026-11-30, '', BESTECHLICHKEIT_HAUPTAMT, JA, ABGESCHLOSSEN", "VERURTEILUNG, 24, 2026-11-30, '', ANDERE, NEIN, ABGESCHLOSSEN",
        "VERURTEILUNG, 24, 2026-11-30, GELDSTRAFE, ANDERE, JA, ABGESCHLOSSEN", "VERURTEILUNG, 24, , '', ANDERE, JA, ABGESCHLOSSEN",
        "VERURTEILUNG, , 2026-11-30, '', ANDERE, JA, ABGESCHLOSSEN", "FREISPRUCH, 24, 2026-11-30, '', ANDERE, JA, ABGESCHLOSSEN"})
    @DisplayName("§ 24 Abs. 1 BeamtStG: ein Jahr, bei Bestechlichkeit sechs Monate; Vorteilsannahme zählt nicht dazu (A.6)")
    void kraftGesetzes(Strafverfahren.Ausgang ausgang, Integer monate, LocalDate rechtskraft, String art, String tat, JaNein vorsatz, String folge) {
        Strafverfahren antwort = new Strafverfahren(ausgang, monate, rechtskraft, art, tat, vorsatz, null, null, null)
                .ergaenzt(verdacht(Map.of()));
        assertThat(antwort.folge()).isEqualTo(folge);
        for (String status : List.of("BEAMTE", "RUHESTAND")) {
            Strafverfahren.Lage lage = new Strafverfahren.Lage(antwort, verdacht(Map.of("statusgruppe", status)), HEUTE);
            boolean beendet = folge.equals("BEENDET");
            assertThat(ergebnis(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, lage, "VV42-3.4b"))
                    .isEqualTo(beendet ? Ergebnis.ERFUELLT : Ergebnis.OFFEN);
            assertThat(ergebnis(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, lage, "VV42-3.3b"))
                    .isEqualTo(beendet && status.equals("RUHESTAND") ? Ergebnis.OFFEN : Ergebnis.ERFUELLT);
            assertThat(ergebnis(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, lage, "VV42-3.4a")).isEqualTo(Ergebnis.ERFUELLT);
            assertThat(antwort.text()).contains(beendet ? "beendet" : "fortgeführt");
        }
    }

    @ParameterizedTest
    @CsvSource({", , , , '', '', VERLETZT", "OFFEN, , , , '', '', VERLETZT", "OFFEN, , , , klar, '', ERFUELLT", "OFFEN, , JA, 2026-11-30, '', '', ERFUELLT",
        "OFFEN, , JA, 2026-11-29, '', '', VERLETZT", "OFFEN, , JA, 2026-12-01, '', '', VERLETZT", "OFFEN, , JA, , '', '', VERLETZT",
        "FREISPRUCH, 2026-11-30, , , '', '', ERFUELLT", "FREISPRUCH, , , , '', '', VERLETZT", "FREISPRUCH, 2026-12-01, , , '', '', VERLETZT",
        "VERURTEILUNG, 2026-11-30, , , '', '', VERLETZT", "VERURTEILUNG, 2026-11-30, , , '', GELDSTRAFE, ERFUELLT"})
    @DisplayName("§ 22: Aussetzung mit Tag, Fortführung mit Grund, Ausgang mit Rechtskraft")
    void aussetzung(Strafverfahren.Ausgang ausgang, LocalDate rechtskraft, JaNein aussetzung, LocalDate am, String grund, String art, Ergebnis ergebnis) {
        Strafverfahren antwort = new Strafverfahren(ausgang, null, rechtskraft, art, null, null, aussetzung, am, grund);
        assertThat(ergebnis(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, new Strafverfahren.Lage(antwort, verdacht(Map.of()), HEUTE), "LDG-22"))
                .isEqualTo(ergebnis);
        assertThat(antwort.text()).isNotBlank();
    }

    @Test
    @DisplayName("§§ 19, 62, 4: Fassungen, Verzögerung und Übergabe brauchen ihre Angaben")
    void fassungVerzoegerungUebergabe() {
        assertThat(ergebnis(DisziplinarRegeln.VORWURF_FESTHALTEN, new Vorwurf(Vorwurf.Art.AUSDEHNUNG, "Tat", null, "Grund"), "LDG-19"))
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(finde(DisziplinarRegeln.VORWURF_FESTHALTEN, new Vorwurf(null, null, null, null), "LDG-19", HEUTE).begruendung())
                .contains("ausdehnen", "beschreiben", "begründen");
        assertThat(ergebnis(DisziplinarRegeln.VERZOEGERUNG_FESTHALTEN, new Verzoegerung("Strafverfahren", null), "LDG-62"))
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(ergebnis(DisziplinarRegeln.VERZOEGERUNG_FESTHALTEN, new Verzoegerung(" ", null), "LDG-62")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(uebergabe("Regierungsrätin Mende", "JA")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(uebergabe("Zett, Konrad", "JA")).as("nie gegen sich selbst").isEqualTo(Ergebnis.VERLETZT);
        assertThat(uebergabe("", "")).isEqualTo(Ergebnis.VERLETZT);
        for (boolean belehrt : new boolean[] {true, false}) {
            assertThat(ergebnis(DisziplinarRegeln.UEBERGABE_FESTHALTEN, new Verfahrensuebergabe.Lage(
                    new Verfahrensuebergabe("Mende", "JA", belehrt, null), "Konrad Zett"), "VV50-2.8"))
                    .isEqualTo(belehrt ? Ergebnis.ERFUELLT : Ergebnis.OFFEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"'Hat am Empfang teilgenommen und Geld angenommen', 'Teilnahme am EMPFANG, Geld wurde angenommen', true",
        "'Hat am Empfang teilgenommen', 'Hat Akten vernichtet', false", "'', 'Hat am Empfang teilgenommen', false"})
    @DisplayName("Derselbe Sachverhalt ist auch in anderen Worten zu erkennen")
    void sachverhalt(String einer, String anderer, boolean gleich) {
        assertThat(Sachverhaltsvergleich.gleich(einer, anderer)).isEqualTo(gleich);
    }

    private static Ergebnis uebergabe(String ermittlung, String entlastung) {
        return ergebnis(DisziplinarRegeln.UEBERGABE_FESTHALTEN, new Verfahrensuebergabe.Lage(
                new Verfahrensuebergabe(ermittlung, entlastung, true, null), "Konrad Zett"), "LDG-4");
    }

    private static Ergebnis verbot(Verdacht verdacht, List<Zeitablauf> zeitablauf, JaNein antwort, String grund) {
        return ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_FESTHALTEN,
                new Verbotslage(verdacht, zeitablauf, new Massnahmeverbot(antwort, grund)), "LDG-17.2");
    }

    private static String text(String regel, Map<String, Object> anders, JaNein klage) {
        return finde(DisziplinarRegeln.EINLEITUNG_FESTHALTEN, new Einleitungslage(verdacht(anders),
                new Einleitung(true, "Gründe", null, null, klage, "")), regel, HEUTE).begruendung();
    }

    private static Ergebnis zustaendigkeit(String regel, Map<String, Object> anders, List<FrueheresVerfahren> fruehere, int namensgleiche) {
        return ergebnis(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, new Zustaendigkeitslage(verdacht(anders), fruehere, namensgleiche), regel);
    }

    private static <F> Ergebnis ergebnis(Regelwerk<F> regelwerk, F fakten, String regel) {
        return finde(regelwerk, fakten, regel, HEUTE).ergebnis();
    }

    private static <F> Feststellung finde(Regelwerk<F> regelwerk, F fakten, String regel, LocalDate heute) {
        return regelwerk.pruefe(fakten, heute).feststellungen().stream().filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow();
    }

    private static Verdacht verdacht(Map<String, Object> anders) {
        Map<String, Object> angaben = new HashMap<>(Verdachtsfaelle.mit(anders));
        return JSON.convertValue(angaben, Verdacht.class);
    }

    private static Disziplinarfristen fristen() {
        return new Disziplinarfristen(Fristrechner.neu());
    }
}
