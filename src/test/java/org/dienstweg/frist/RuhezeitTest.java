package org.dienstweg.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in which proceedings rest do not count (§ 209 BGB). */
class RuhezeitTest {

    private static final LocalDate ZUSTELLUNG = LocalDate.of(2026, 11, 30);

    private final Fristberechnung berechnung = Fristrechner.neu();

    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-12, 2026-12-21", "2026-12-05, 2026-12-06, 2026-12-15", "2026-11-20, 2026-12-02, 2026-12-15",
        "2026-11-20, 2026-11-30, 2026-12-14", "2026-12-14, 2026-12-15, 2026-12-15", "2026-12-15, 2027-01-15, 2026-12-14",
        "2026-12-05, 2026-12-05, 2026-12-14", "2026-12-05, 2026-12-17, 2026-12-28"})
    @DisplayName("Nur die Tage der Frist, die in die Ruhezeit fallen, kommen hinzu; das Ende rückt auf einen Werktag")
    void einmal(LocalDate von, LocalDate bis, LocalDate ende) {
        assertThat(berechnung.nachEreignis("Zustellung", ZUSTELLUNG, Fristdauer.ZWEI_WOCHEN, List.of(new Ruhezeit(von, bis))).ende())
                .isEqualTo(ende);
    }

    @Test
    @DisplayName("Mehrere Ruhezeiten zählen zusammen, und die Herleitung nennt jede")
    void mehrmals() {
        Frist frist = berechnung.nachEreignisUnverschoben("Einleitung", ZUSTELLUNG, Fristdauer.SECHS_MONATE,
                List.of(new Ruhezeit(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)),
                        new Ruhezeit(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 1))));
        assertThat(frist.ende()).isEqualTo("2027-07-01");
        assertThat(frist.herleitung()).isEqualTo("Einleitung 30.11.2026, sechs Monate, Fristende Sonntag 30.05.2027, ausgesetzt vom "
                + "01.01.2027, fortgesetzt am 01.02.2027 (31 Tage nicht gezählt), Fristende Mittwoch 30.06.2027, ausgesetzt vom 31.05.2027, "
                + "fortgesetzt am 01.06.2027 (1 Tag nicht gezählt), Fristende Donnerstag 01.07.2027");
    }

    @Test
    @DisplayName("Eine Ruhezeit endet nicht vor ihrem Beginn")
    void verkehrt() {
        assertThatThrownBy(() -> new Ruhezeit(ZUSTELLUNG, ZUSTELLUNG.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
