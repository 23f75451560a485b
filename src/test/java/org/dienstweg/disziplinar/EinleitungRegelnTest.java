package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.finde;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of initiation, written from VV 42 Nr. 1, 3 and 10. */
@DisplayName("Regeln der Einleitung")
class EinleitungRegelnTest {

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
        assertThat(text("VV42-3.4.1b", Map.of("bargeldAngenommen", "JA", "statusgruppe", "FRUEHERE"), null)).contains("Aberkennung");
        assertThat(text("VV42-3.4.1b", Map.of("bargeldAngenommen", "JA", "statusgruppe", "PROBE"), null)).contains("nur Verweis");
        assertThat(text("VV42-3.4.1a", Map.of("bargeldAngenommen", "JA", "statusgruppe", "WIDERRUF"), JaNein.NEIN)).contains("nur Verweis");
        assertThat(text("VV42-3.4.1c", Map.of("bargeldAngenommen", "JA"), JaNein.NEIN)).contains("Bitte schreiben Sie die Abwägung");
        assertThat(Regelprobe.ergebnis(DisziplinarRegeln.EINLEITUNG_FESTHALTEN, new Einleitungslage(
                verdacht(Map.of("bargeldAngenommen", "JA")), new Einleitung(true, "Gründe", null, null, JaNein.NEIN, "Fünf Euro.")),
                "VV42-3.4.1c")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(text("VV42-3.4.1c", Map.of(), null)).contains("nicht abgewichen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"§ 42 BeamtStG | NEIN | § 42 Abs. 1 BeamtStG, § 47 Abs. 1 BeamtStG",
        "§ 142 StGB | JA | § 142 StGB, § 42 Abs. 1 BeamtStG, § 47 Abs. 1 BeamtStG",
        "§ 142 StGB | NEIN | § 142 StGB, § 47 Abs. 1 BeamtStG", "§42 Abs.1 BeamtStG | NEIN | §42 Abs.1 BeamtStG, § 47 Abs. 1 BeamtStG",
        "§ 47 BeamtStG | JA | § 42 Abs. 1 BeamtStG, § 47 Abs. 1 BeamtStG", "§ 47 Abs. 1 Satz 1 BeamtStG | NEIN | § 47 Abs. 1 Satz 1 BeamtStG",
        "§§ 42, 47 BeamtStG | NEIN | §§ 42, 47 BeamtStG, § 42 Abs. 1 BeamtStG, § 47 Abs. 1 BeamtStG"})
    @DisplayName("VV42-1.1c: Die Verfügung nennt stets § 47 Abs. 1 und bei einem Vorteil § 42 Abs. 1 BeamtStG, die Feststellung genau das")
    void vorschriften(String norm, String bargeld, String vorschriften) {
        Map<String, Object> angaben = Map.of("pflichtverletzung", List.of(Map.of("norm", norm)), "bargeldAngenommen", bargeld);
        assertThat(String.join(", ", verdacht(angaben).vorschriften())).isEqualTo(vorschriften);
        assertThat(text("VV42-1.1c", angaben, null)).contains("Die Verfügung nennt: " + vorschriften + ".");
    }

    private static String text(String regel, Map<String, Object> anders, JaNein klage) {
        return finde(DisziplinarRegeln.EINLEITUNG_FESTHALTEN, new Einleitungslage(verdacht(anders),
                new Einleitung(true, "Gründe", null, null, klage, "")), regel, HEUTE).begruendung();
    }
}
