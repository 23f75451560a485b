package org.dienstweg.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FristdauerTest {

    @ParameterizedTest
    @MethodSource
    @DisplayName("Eine Dauer wird gesprochen und gespeichert, wie das Gesetz sie nennt")
    void woerter(Fristdauer dauer, String text, String art) {
        assertThat(dauer.text()).isEqualTo(text);
        assertThat(dauer.art()).isEqualTo(art);
    }

    static Stream<Arguments> woerter() {
        return Stream.of(
                Arguments.of(Fristdauer.tage(1), "ein Tag", "EIN_TAG"),
                Arguments.of(Fristdauer.wochen(1), "eine Woche", "EINE_WOCHE"),
                Arguments.of(Fristdauer.ZWEI_WOCHEN, "zwei Wochen", "ZWEI_WOCHEN"),
                Arguments.of(Fristdauer.EIN_MONAT, "ein Monat", "EIN_MONAT"),
                Arguments.of(Fristdauer.monate(5), "fünf Monate", "FUENF_MONATE"),
                Arguments.of(Fristdauer.jahre(12), "zwölf Jahre", "ZWOELF_JAHRE"),
                Arguments.of(Fristdauer.tage(13), "13 Tage", "13_TAGE"));
    }

    @Test
    @DisplayName("Eine Frist von null Tagen gibt es nicht")
    void nichts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fristdauer.tage(0));
    }
}
