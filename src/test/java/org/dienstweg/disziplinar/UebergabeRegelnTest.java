package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.finde;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges, delay and hand-over, written from §§ 4, 19, 20, 62 LDG NRW. */
@DisplayName("Regeln der Übergabe")
class UebergabeRegelnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"AUSDEHNUNG | Tat | | Grund | ERFUELLT | neue Fassung",
        "AUSDEHNUNG | Tat | 2026-11-30 | Grund | ERFUELLT | neue Fassung", "AUSDEHNUNG | Tat | 2026-12-01 | Grund | VERLETZT | Zukunft",
        "| Tat | | Grund | VERLETZT | ausdehnen", "AUSDEHNUNG | | | Grund | VERLETZT | beschreiben", "BESCHRAENKUNG | Tat | | | VERLETZT | begründen",
        "AUSDEHNUNG | der Kugelschreiber! | | Grund | VERLETZT | kommen grundsätzlich nicht wieder",
        "BESCHRAENKUNG | Der Kugelschreiber. | | Grund | ERFUELLT | neue Fassung"})
    @DisplayName("§ 19: Fassungen brauchen ihre Angaben, und Ausgeschiedenes wird nicht wieder vorgeworfen")
    void fassungen(Vorwurf.Art art, String text, LocalDate tatzeit, String grund, Ergebnis ergebnis, String begruendung) {
        Vorwurfsstand stand = new Vorwurfsstand(List.of(new Fassung(1, HEUTE, null, "Reise", HEUTE),
                new Fassung(2, HEUTE, Vorwurf.Art.BESCHRAENKUNG, "Der Kugelschreiber.", null)));
        Feststellung feststellung = finde(DisziplinarRegeln.VORWURF_FESTHALTEN,
                new Vorwurf.Lage(new Vorwurf(art, text, tatzeit, grund), stand), "LDG-19", HEUTE);
        assertThat(feststellung.ergebnis()).isEqualTo(ergebnis);
        assertThat(feststellung.begruendung()).contains(begruendung);
    }

    @Test
    @DisplayName("§§ 62, 4: Verzögerung und Übergabe brauchen ihre Angaben")
    void verzoegerungUebergabe() {
        assertThat(ergebnis(DisziplinarRegeln.VERZOEGERUNG_FESTHALTEN, new Verzoegerung("Strafverfahren", null), "LDG-62"))
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(ergebnis(DisziplinarRegeln.VERZOEGERUNG_FESTHALTEN, new Verzoegerung(" ", null), "LDG-62")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(uebergabe("Regierungsrätin Mende", "JA")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(uebergabe("Zett, Konrad", "JA")).as("nie gegen sich selbst").isEqualTo(Ergebnis.VERLETZT);
        assertThat(uebergabe("Konrad Zettl", "JA")).as("auch nicht verschrieben").isEqualTo(Ergebnis.VERLETZT);
        assertThat(uebergabe("", "")).isEqualTo(Ergebnis.VERLETZT);
    }

    @ParameterizedTest
    @CsvSource({"JA, ERFUELLT", "NEIN, OFFEN", "VIELLEICHT, OFFEN", "'', VERLETZT"})
    @DisplayName("LDG-4: Eine Entlastung, die nicht geregelt ist, bleibt offen und gilt nie als geklärt")
    void entlastung(String geregelt, Ergebnis ergebnis) {
        assertThat(uebergabe("Regierungsrätin Mende", geregelt)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"true, ist über die Verschwiegenheitspflicht belehrt", "false, Das Übergabeschreiben"})
    @DisplayName("VV50-2.8: Wer noch nicht belehrt ist, wird es mit dem Übergabeschreiben")
    void verschwiegenheit(boolean belehrt, String begruendung) {
        Feststellung feststellung = finde(DisziplinarRegeln.UEBERGABE_FESTHALTEN, new Verfahrensuebergabe.Lage(
                new Verfahrensuebergabe("Mende", "JA", belehrt, null), "Mende", "Konrad Zett", List.of()), "VV50-2.8", HEUTE);
        assertThat(feststellung.ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(feststellung.begruendung()).contains(begruendung);
    }

    @ParameterizedTest
    @CsvSource({"'', ERFUELLT", "Äußerung erfassen, VERLETZT"})
    @DisplayName("§§ 19, 20 Abs. 1: Übergeben wird erst, wenn vorher nichts mehr zu erledigen ist")
    void vorherErledigt(String offen, Ergebnis ergebnis) {
        Verfahrensuebergabe.Lage lage = new Verfahrensuebergabe.Lage(new Verfahrensuebergabe("Mende", "JA", true, null), "Mende", "Konrad Zett",
                offen.isEmpty() ? List.of() : List.of(offen));
        assertThat(ergebnis(DisziplinarRegeln.UEBERGABE_FESTHALTEN, lage, "LDG-20.1")).isEqualTo(ergebnis);
    }

    private static Ergebnis uebergabe(String ermittlung, String entlastung) {
        return ergebnis(DisziplinarRegeln.UEBERGABE_FESTHALTEN, new Verfahrensuebergabe.Lage(
                new Verfahrensuebergabe(ermittlung, entlastung, true, null), ermittlung, "Konrad Zett", List.of()), "LDG-4");
    }
}
