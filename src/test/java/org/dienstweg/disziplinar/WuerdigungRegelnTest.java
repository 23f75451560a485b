package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.fristen;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the suspicion to the duty to act or a bar, written from §§ 14, 15, 17 LDG NRW and VV 42 Nr. 3. */
@DisplayName("Regeln der Würdigung")
class WuerdigungRegelnTest {

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
    @CsvSource({"BEAMTE, 2024-01-01, VERLETZT", "RUHESTAND, 2024-01-01, VERLETZT", "BEAMTE, 2023-01-01, ERFUELLT", "PROBE, 2024-01-01, ERFUELLT",
        "BEAMTE, , ERFUELLT"})
    @DisplayName("§ 15, VV42-3.4.1: Bei barem Geld genügt der Ablauf der zwei Jahre für den Verweis nicht")
    void bargeldUndZeitablauf(String status, LocalDate tat, Ergebnis ergebnis) {
        Verdacht bargeld = verdacht(Map.of("bargeldAngenommen", "JA", "statusgruppe", status));
        assertThat(verbot(bargeld, fristen().zeitablauf(tat, HEUTE), JaNein.JA, "Zu lange her.")).isEqualTo(ergebnis);
    }

    @Test
    @DisplayName("Die Feststellung nennt, was nach dem Kalender noch möglich wäre")
    void nochMoeglich() {
        assertThat(Regelprobe.finde(DisziplinarRegeln.MASSNAHMEVERBOT_FESTHALTEN, new Verbotslage(verdacht(Map.of()),
                fristen().zeitablauf(LocalDate.of(2024, 1, 1), HEUTE), new Massnahmeverbot(JaNein.JA, "weil")), "LDG-17.2", HEUTE)
                .begruendung()).contains("Geldbuße und Kürzung der Bezüge, Zurückstufung").doesNotContain("Verweis");
        assertThat(new Verbotslage(verdacht(Map.of()), fristen().zeitablauf(LocalDate.of(2000, 1, 1), HEUTE), null).nochMoeglich())
                .isEqualTo("keine");
    }

    private static Ergebnis verbot(Verdacht verdacht, List<Zeitablauf> zeitablauf, JaNein antwort, String grund) {
        return ergebnis(DisziplinarRegeln.MASSNAHMEVERBOT_FESTHALTEN,
                new Verbotslage(verdacht, zeitablauf, new Massnahmeverbot(antwort, grund)), "LDG-17.2");
    }
}
