package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.OffeneAufgabe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Stand in einfachen Worten")
class StandbeschreibungTest {

    private static final Instant JETZT = Instant.parse("2026-11-27T11:00:00Z");

    private final Fall fall = mock(Fall.class);

    static Stream<Arguments> staende() {
        return Stream.of(
                arguments(3, "Liegt seit 3 Arbeitstagen bei der Hausspitze", List.of(bei(null, Rolle.HAUSSPITZE))),
                arguments(1, "Liegt seit einem Arbeitstag beim Fachreferat", List.of(bei(null, Rolle.FACHREFERAT))),
                arguments(0, "Liegt seit weniger als einem Arbeitstag beim Landespresse- und Informationsamt",
                        List.of(bei(null, Rolle.LPA))),
                arguments(2, "Liegt seit 2 Arbeitstagen bei Petra Vogt", List.of(bei("petra", Rolle.HAUSSPITZE))),
                arguments(2, "Liegt seit 2 Arbeitstagen bei der Kommunikation oder beim Fachreferat",
                        List.of(bei(null, Rolle.KOMMUNIKATION, Rolle.FACHREFERAT))),
                arguments(2, "Liegt seit 2 Arbeitstagen bei der Kommunikation und seit 2 Arbeitstagen bei der "
                        + "dienstvorgesetzten Stelle",
                        List.of(bei(null, Rolle.KOMMUNIKATION), bei(null, Rolle.DIENSTVORGESETZTE_STELLE))),
                arguments(2, "Liegt seit 2 Arbeitstagen bei der zuständigen Stelle", List.of(bei(null))),
                arguments(2, "Wird von Dienstweg bearbeitet", List.of()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("staende")
    void laufend(int arbeitstage, String erwartet, List<OffeneAufgabe> offen) {
        when(fall.status()).thenReturn(Fallstatus.LAUFEND);
        assertThat(stand(arbeitstage, offen)).isEqualTo(erwartet);
    }

    @Test
    @DisplayName("Jede Rolle hat ihren Artikel")
    void jede_rolle() {
        when(fall.status()).thenReturn(Fallstatus.LAUFEND);
        assertThat(Arrays.stream(Rolle.values()).map(rolle -> stand(2, List.of(bei(null, rolle)))))
                .allMatch(satz -> satz.matches("Liegt seit 2 Arbeitstagen bei(m| der| den) \\p{L}.*"));
    }

    @Test
    @DisplayName("Ein Ende heißt wie im Diagramm")
    void beendet() {
        when(fall.status()).thenReturn(Fallstatus.BEENDET);
        when(fall.ende()).thenReturn("Ende_Eingerichtet", "Ende_Unbekannt");
        assertThat(stand(0, List.of())).isEqualTo("Abgeschlossen: Account eingerichtet");
        assertThat(stand(0, List.of())).isEqualTo("Abgeschlossen");
        when(fall.status()).thenReturn(Fallstatus.ABGEBROCHEN);
        assertThat(stand(0, List.of())).isEqualTo("Abgebrochen");
    }

    @Test
    @DisplayName("Was heute kam, liegt seit heute")
    void heute() {
        when(fall.status()).thenReturn(Fallstatus.LAUFEND);
        var eine = new OffeneAufgabe("aufgabe", "FA-1", "billigen", List.of(Rolle.HAUSSPITZE), null, JETZT.minusSeconds(60));
        assertThat(stand(0, List.of(eine))).isEqualTo("Liegt seit heute bei der Hausspitze");
    }

    private String stand(int tage, List<OffeneAufgabe> offen) {
        Arbeitstage arbeitstage = mock(Arbeitstage.class);
        when(arbeitstage.zwischen(any(LocalDate.class), any(LocalDate.class))).thenReturn(tage);
        return new Standbeschreibung(arbeitstage, Clock.fixed(JETZT, ZoneId.of("Europe/Berlin")), List.of()).stand(fall, offen,
                login -> Map.of("petra", "Petra Vogt").get(login), Map.of("Ende_Eingerichtet", "Account eingerichtet"));
    }

    private static OffeneAufgabe bei(String bearbeiter, Rolle... rollen) {
        return new OffeneAufgabe("aufgabe", "FA-1", "schritt", List.of(rollen), bearbeiter, JETZT.minusSeconds(400_000));
    }
}
