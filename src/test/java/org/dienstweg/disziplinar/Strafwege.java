package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways of criminal proceedings, known from the start or later, written from § 22 LDG NRW and § 24 BeamtStG. */
abstract class Strafwege extends Disziplinartest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);
    private static final String BEKANNT = "StrafverfahrenBekanntGeworden";
    private static final Map<String, Object> AUSGESETZT = of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-12-07");

    @Test
    @DisplayName("setzt auch aus, wenn das Strafverfahren erst später bekannt wird, und führt mit Rechtskraft fort")
    void spaeterBekannt() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        unterrichteHoehereStelle(fall);
        am(2026, 12, 7);
        loeseAus(fall, BEKANNT, null);
        assertThat(ereignisse.moegliche(PROZESS, fall)).as("nur einmal zur selben Zeit").extracting(eines -> eines.nachricht())
                .doesNotContain(BEKANNT);
        erledige(fall, "strafverfahrenVerfolgen", AUSGESETZT);
        assertThat(zeitgeber(fall, "Timer_Frist_aeusserung")).as("die Frist ruht").isAfter("2900-01-01");
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        assertThat(ablauf.wartet(fall)).as("ohne Fortsetzung keine Übergabe").containsExactly("strafverfahrenVerfolgen");
        am(2026, 12, 14);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "FREISPRUCH", "rechtskraftAm", "2026-12-14"));
        assertThat(fristen(fall, "EIN_MONAT")).hasSize(2);
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
    }

    @Test
    @DisplayName("endet kraft Gesetzes auch durch ein später bekanntes Urteil, selbst wenn die Übergabe offen ist")
    void spaetesUrteil() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        unterrichteHoehereStelle(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        loeseAus(fall, BEKANNT, null);
        assertThatThrownBy(() -> erledige(fall, "uebergeben", UEBERGABE)).hasMessageContaining("Strafverfahren verfolgen");
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "strafmassMonate", 14, "vorsatz", "JA",
                "rechtskraftAm", "2026-11-30", "strafArt", "FREIHEITSSTRAFE"));
        assertThat(ende(fall)).isEqualTo("Ende_KraftGesetzesBeendet");
    }

    @Test
    @DisplayName("nimmt den Ausgang auf, auch wenn zuerst ohne Aussetzung fortgeführt wurde (VV42-3.4a)")
    void ausgangNachFortfuehrung() {
        String fall = leiteEin(of("strafverfahren", "ERMITTLUNG"));
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "NEIN", "fortfuehrungGrund", "Geständnis."));
        assertThat(ablauf.wartet(fall)).doesNotContain("strafverfahrenVerfolgen");
        loeseAus(fall, BEKANNT, null);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "EINSTELLUNG", "rechtskraftAm", "2026-11-30"));
        assertThat(verlauf(fall)).anyMatch(text -> text.startsWith("Strafverfahren abgeschlossen"));
    }
}
