package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criminal and disciplinary proceedings side by side, written from § 22 LDG NRW and § 24 BeamtStG. */
@DisplayName("Regeln zum Strafverfahren")
class StrafverfahrenRegelnTest {

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
}
