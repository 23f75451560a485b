package org.dienstweg.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristworteTest {

    @ParameterizedTest
    @CsvSource({"SECHS_MONATE, Sechs Monate", "EIN_MONAT, Ein Monat", "ZEITABLAUF_SIEBEN_JAHRE, Zeitablauf sieben Jahre",
        "FUENF_TAGE, Fünf Tage", "30_TAGE, 30 Tage",
        "Wiedervorlage: Nachweis der Weitergabe, Wiedervorlage: Nachweis der Weitergabe"})
    @DisplayName("Die Art einer Frist liest sich auf Deutsch")
    void aufDeutsch(String art, String worte) {
        LocalDate tag = LocalDate.of(2026, 11, 30);
        assertThat(new Fristvermerk("DV-2026-IM-000001", art, tag, tag, "", Instant.EPOCH).bezeichnung()).isEqualTo(worte);
    }
}
