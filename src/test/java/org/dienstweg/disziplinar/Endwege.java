package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways to an end of initiated proceedings, written from §§ 4, 22, 33 LDG NRW and § 24 BeamtStG. */
abstract class Endwege extends Disziplinartest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("führt vom Verdacht über die gleichzeitigen Wege zur Übergabe mit vollständiger Akte")
    void vomVerdachtZurUebergabe() {
        String fall = melde(of());
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        assertThat(ablauf.wartet(fall)).as("AB-09: Bei ja gibt es nur einen Weg").containsExactly("massnahmeverbotWuerdigen");
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        assertThat(ablauf.wartet(fall)).as("gleichzeitig (VV42-3.2c)")
                .containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        erledige(fall, "hoehereStelleUnterrichten", of("unterrichtetAm", "2026-11-30", "unterrichtungNachweis", "Empfangsbekenntnis"));
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Es war ein Irrtum."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        erledige(fall, "uebergeben", of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "JA",
                "verschwiegenheitBelehrt", true, "nachtraeglicheAeusserung", "Noch ein Wort."));
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("Nachträgliche Äußerung"));
    }

    @Test
    @DisplayName("endet kraft Gesetzes bei einem Jahr Freiheitsstrafe wegen vorsätzlicher Tat (§ 24 BeamtStG)")
    void kraftGesetzes() {
        String fall = leiteEin(of("strafverfahren", "OEFFENTLICHE_KLAGE", "gleicherSachverhalt", "JA"));
        assertThat(ablauf.wartet(fall)).contains("strafverfahrenVerfolgen");
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "strafmassMonate", 12,
                "rechtskraftAm", "2026-11-30", "vorsatz", "JA"));
        assertThat(ende(fall)).isEqualTo("Ende_KraftGesetzesBeendet");
    }

    @Test
    @DisplayName("vermerkt bei Ausgeschiedenen den Verlust der Rechte, nicht das Ende des Beamtenverhältnisses (VV42-3.3b)")
    void kraftGesetzesImRuhestand() {
        String fall = melde(of("statusgruppe", "RUHESTAND", "strafverfahren", "OEFFENTLICHE_KLAGE", "gleicherSachverhalt", "JA"));
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Letzte oberste Dienstbehörde."));
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "strafmassMonate", 24,
                "rechtskraftAm", "2026-11-30", "vorsatz", "JA"));
        assertThat(ende(fall)).isEqualTo("Ende_KraftGesetzesBeendet");
        assertThat(regeln(fall, Ergebnis.OFFEN)).contains("VV42-3.3b");
    }
}
