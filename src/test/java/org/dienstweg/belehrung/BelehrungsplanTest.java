package org.dienstweg.belehrung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("VV42-1: Das Verbot wird in festen Abständen in Erinnerung gerufen")
class BelehrungsplanTest {

    @ParameterizedTest
    @CsvSource(nullValues = "nie", value = {
            "2026-01-15, P1Y, 2026-01-14, nie", "2026-01-15, P1Y, 2026-01-15, 2026-01-15",
            "2026-01-15, P1Y, 2027-01-14, 2026-01-15", "2026-01-15, P1Y, 2027-01-15, 2027-01-15",
            "2026-01-15, P6M, 2026-08-01, 2026-07-15", "2024-02-29, P1Y, 2027-03-01, 2027-02-28",
            "2024-02-29, P1Y, 2028-03-01, 2028-02-29", "2026-08-31, P1M, 2026-11-01, 2026-10-31"})
    void derStichtagIstDerLetzteFaellige(LocalDate beginn, Period intervall, LocalDate heute, LocalDate stichtag) {
        assertThat(new Belehrungsplan(beginn, intervall, 10).stichtag(heute).orElse(null)).isEqualTo(stichtag);
    }

    @ParameterizedTest
    @CsvSource({"P0D, 10", "P-1Y, 10", "P1Y, -1"})
    void einUnsinnigerPlanWirdNichtAngenommen(Period intervall, int arbeitstage) {
        LocalDate beginn = LocalDate.of(2026, 1, 15);
        assertThatThrownBy(() -> new Belehrungsplan(beginn, intervall, arbeitstage))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
