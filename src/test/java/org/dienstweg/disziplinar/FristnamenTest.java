package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of deadlines, written from §§ 15, 20, 62 LDG NRW. */
@DisplayName("Namen der Fristen")
class FristnamenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ZWEI_WOCHEN | Erklärung, sich mündlich zu äußern (zwei Wochen)",
        "EIN_MONAT | Schriftliche Äußerung (ein Monat)", "DREI_WOCHEN | Anhörung (drei Wochen)",
        "SECHS_MONATE | Abschluss des Verfahrens nach § 62 LDG NRW (sechs Monate)",
        "ZEITABLAUF_ZWEI_JAHRE | Verweis ausgeschlossen (zwei Jahre nach Vollendung)",
        "ZEITABLAUF_DREI_JAHRE | Geldbuße und Kürzung der Bezüge ausgeschlossen (drei Jahre nach Vollendung)",
        "ZEITABLAUF_SIEBEN_JAHRE | Zurückstufung ausgeschlossen (sieben Jahre nach Vollendung)"})
    @DisplayName("sagen, wozu die Frist läuft und wie lange")
    void namen(String art, String name) {
        assertThat(Fristnamen.ALLE).containsEntry(art, name);
    }
}
