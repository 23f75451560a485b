package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criminal and disciplinary proceedings side by side, written from § 22 LDG NRW and § 24 BeamtStG. */
@DisplayName("Regeln zum Strafverfahren")
class StrafverfahrenRegelnTest {

    @ParameterizedTest
    @CsvSource({"VERURTEILUNG, 12, 2026-11-30, '', ANDERE, JA, BEENDET", "VERURTEILUNG, 11, 2026-11-30, '', ANDERE, JA, ABGESCHLOSSEN",
        "VERURTEILUNG, 6, 2026-11-30, '', BESTECHLICHKEIT_HAUPTAMT, JA, BEENDET", "VERURTEILUNG, 6, 2026-11-30, '', STAATSSCHUTZ_VOLKSVERHETZUNG, JA, BEENDET",
        "VERURTEILUNG, 5, 2026-11-30, '', BESTECHLICHKEIT_HAUPTAMT, JA, ABGESCHLOSSEN", "VERURTEILUNG, 24, 2026-11-30, '', ANDERE, NEIN, ABGESCHLOSSEN",
        "VERURTEILUNG, 24, 2026-11-30, GELDSTRAFE, ANDERE, JA, ABGESCHLOSSEN", "VERURTEILUNG, 24, 2026-11-30, GELDBUSSE, ANDERE, JA, ABGESCHLOSSEN",
        "VERURTEILUNG, 24, 2026-11-30, FREIHEITSSTRAFE, ANDERE, JA, BEENDET", "VERURTEILUNG, 24, 2026-11-30, '', ANDERE, , ABGESCHLOSSEN", "VERURTEILUNG, 24, , '', ANDERE, JA, ABGESCHLOSSEN",
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
        "VERURTEILUNG, 2026-11-30, , , '', '', VERLETZT", "VERURTEILUNG, 2026-11-30, , , '', GELDSTRAFE, ERFUELLT",
        "VERURTEILUNG, 2026-11-30, , , '', FREIHEITSSTRAFE, VERLETZT", "FREISPRUCH, 2026-10-11, , , '', '', VERLETZT"})
    @DisplayName("§ 22: Aussetzung mit Tag, Fortführung mit Grund, Ausgang mit Rechtskraft")
    void aussetzung(Strafverfahren.Ausgang ausgang, LocalDate rechtskraft, JaNein aussetzung, LocalDate am, String grund, String art, Ergebnis ergebnis) {
        Strafverfahren antwort = new Strafverfahren(ausgang, null, rechtskraft, art, null, null, aussetzung, am, grund);
        assertThat(ergebnis(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN, new Strafverfahren.Lage(antwort, verdacht(Map.of()), HEUTE), "LDG-22"))
                .isEqualTo(ergebnis);
        assertThat(antwort.text()).isNotBlank();
    }

    @Test
    @DisplayName("§ 24 Abs. 1: Ohne Angabe zum Vorsatz endet nichts, es wird gefragt; bei sechs bis elf Monaten nach der Straftat")
    void fehlendeAngaben() {
        assertThat(feststellung("VERURTEILUNG", 12, null, "ANDERE", "LDG-22")).matches(eine -> eine.ergebnis() == Ergebnis.VERLETZT)
                .extracting(Feststellung::begruendung).asString().contains("vorsätzlich");
        assertThat(feststellung("VERURTEILUNG", 11, null, "ANDERE", "LDG-22").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung("VERURTEILUNG", 6, JaNein.JA, "", "VV42-3.3a").ergebnis()).isEqualTo(Ergebnis.OFFEN);
        assertThat(feststellung("VERURTEILUNG", 6, JaNein.JA, "ANDERE", "VV42-3.3a").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung("VERURTEILUNG", 6, JaNein.NEIN, "", "VV42-3.3a").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung("VERURTEILUNG", 5, JaNein.JA, "", "VV42-3.3a").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung("VERURTEILUNG", 12, JaNein.JA, "", "VV42-3.3a").begruendung()).contains("endet das Beamtenverhältnis");
    }

    @Test
    @DisplayName("§ 14: Nach Freispruch bleibt der disziplinare Überhang, nach einer Einstellung ohne Auflage nichts zu fragen")
    void ausgangUndWeitereMassnahme() {
        assertThat(feststellung("FREISPRUCH", null, null, "", "VV42-3.4.3").begruendung()).contains("Freispruch");
        assertThat(feststellung("EINSTELLUNG", null, null, "", "VV42-3.4.3").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung("EINSTELLUNG_AUFLAGE", null, null, "", "VV42-3.4.3").ergebnis()).isEqualTo(Ergebnis.OFFEN);
    }

    @ParameterizedTest
    @CsvSource({"BEAMTE, endet das Beamtenverhältnis", "PROBE, endet das Beamtenverhältnis", "RUHESTAND, verliert die betroffene Person ihre Rechte",
        "FRUEHERE, verliert die betroffene Person ihre Rechte", ", endet das Beamtenverhältnis"})
    @DisplayName("VV42-3.3b: Wer ausgeschieden ist, verliert Rechte und kein Amt")
    void wirkung(String status, String wirkung) {
        Map<String, Object> anders = new HashMap<>();
        anders.put("statusgruppe", status);
        assertThat(new Strafverfahren.Lage(null, verdacht(anders), HEUTE).wirkung()).contains(wirkung);
    }

    @ParameterizedTest
    @CsvSource({"VERURTEILUNG, 14, '', 'Verurteilung, 14 Monate Freiheitsstrafe, rechtskräftig seit 30.11.2026.'",
        "VERURTEILUNG, 1, '', 'Verurteilung, 1 Monat Freiheitsstrafe, rechtskräftig seit 30.11.2026.'",
        "VERURTEILUNG, 0, GELDSTRAFE, 'Verurteilung, Geldstrafe, rechtskräftig seit 30.11.2026.'",
        "VERURTEILUNG, , GELDSTRAFE, 'Verurteilung, Geldstrafe, rechtskräftig seit 30.11.2026.'",
        "FREISPRUCH, 3, '', 'Freispruch, rechtskräftig seit 30.11.2026.'"})
    @DisplayName("Vermerke nennen Ausgang, Strafe und Rechtskraft")
    void ausgangstext(Strafverfahren.Ausgang ausgang, Integer monate, String art, String text) {
        assertThat(new Strafverfahren(ausgang, monate, HEUTE, art, "", null, null, null, "").ausgangstext()).endsWith(text);
        assertThat(new Strafverfahren(Strafverfahren.Ausgang.OFFEN, null, null, "", "", null, null, null, "").ausgangstext())
                .isEqualTo("Ausgang des Strafverfahrens: noch offen.");
    }

    private static Feststellung feststellung(String ausgang, Integer monate, JaNein vorsatz, String tat, String regel) {
        Strafverfahren antwort = new Strafverfahren(Strafverfahren.Ausgang.valueOf(ausgang), monate, HEUTE, "", tat, vorsatz, null,
                null, "");
        return Regelprobe.finde(DisziplinarRegeln.STRAFVERFAHREN_FESTHALTEN,
                new Strafverfahren.Lage(antwort, verdacht(Map.of()), HEUTE), regel, HEUTE);
    }
}
