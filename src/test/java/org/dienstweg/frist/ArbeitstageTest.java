package org.dienstweg.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ArbeitstageTest {

    private static final Dienstfrei NICHTS = new Dienstfrei(Set.of(), Set.of());
    private static final Dienstfrei BRAUCH =
            new Dienstfrei(Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31)), Set.of(LocalDate.of(2027, 2, 8)));

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, true", "2026-11-28, false", "2026-11-29, false", "2026-12-24, true", "2026-12-25, false",
        "2027-02-08, true", "2026-06-04, false"})
    @DisplayName("Arbeitstage sind Montag bis Freitag ohne Feiertage")
    void arbeitstag(LocalDate tag, boolean ja) {
        assertThat(arbeitstage(NICHTS, "2026-11-23T09:00:00Z").istArbeitstag(tag)).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, false", "2026-12-31, false", "2027-02-08, false", "2028-02-08, true", "2026-12-23, true"})
    @DisplayName("Dienstfreie Tage werden jährlich oder einzeln festgelegt")
    void dienstfrei(LocalDate tag, boolean ja) {
        assertThat(arbeitstage(BRAUCH, "2026-11-23T09:00:00Z").istArbeitstag(tag)).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 2026-11-23", "2026-11-23, 3, 2026-11-26", "2026-11-26, 3, 2026-12-01", "2026-11-28, 0, 2026-11-28",
        "2026-11-28, 1, 2026-11-30", "2026-12-23, 2, 2026-12-28", "2027-03-25, 1, 2027-03-30", "2028-02-28, 2, 2028-03-01"})
    @DisplayName("Der n-te Arbeitstag nach einem Tag überspringt Wochenenden und Feiertage")
    void plus(LocalDate tag, int n, LocalDate ziel) {
        Arbeitstage arbeitstage = arbeitstage(NICHTS, "2026-11-23T09:00:00Z");
        assertThat(arbeitstage.plus(tag, n)).isEqualTo(ziel);
        assertThat(arbeitstage.zwischen(tag, ziel)).isEqualTo(n);
    }

    @Test
    @DisplayName("Zählen kehrt das Hinzurechnen um, an jedem Tag eines Jahres")
    void umkehrung() {
        Arbeitstage arbeitstage = arbeitstage(BRAUCH, "2026-11-23T09:00:00Z");
        LocalDate.of(2026, 7, 1).datesUntil(LocalDate.of(2027, 7, 1)).forEach(tag -> IntStream.range(1, 12).forEach(
                n -> assertThat(arbeitstage.zwischen(tag, arbeitstage.plus(tag, n))).as("%s + %s", tag, n).isEqualTo(n)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-23", "2026-11-24, 2026-11-23", "2026-11-27, 2026-11-29"})
    @DisplayName("Zwischen zwei Tagen ohne Arbeitstag liegt keiner")
    void keinerDazwischen(LocalDate von, LocalDate bis) {
        assertThat(arbeitstage(NICHTS, "2026-11-23T09:00:00Z").zwischen(von, bis)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:15:30+01:00, 3, 2026-11-26T10:15:30+01:00", "2026-11-26T10:00:00+01:00, 3, 2026-12-01T10:00:00+01:00",
        "2026-11-28T10:00:00+01:00, 1, 2026-12-01T10:00:00+01:00", "2026-11-28T10:00:00+01:00, 0, 2026-11-30T10:00:00+01:00",
        "2026-12-30T23:30:00+01:00, 2, 2027-01-04T23:30:00+01:00", "2027-03-25T09:00:00+01:00, 1, 2027-03-30T09:00:00+02:00",
        "2026-10-23T09:00:00+02:00, 1, 2026-10-26T09:00:00+01:00", "2026-10-25T02:30:00+02:00, 0, 2026-10-26T02:30:00+01:00",
        "2027-03-27T02:30:00+01:00, 0, 2027-03-30T02:30:00+02:00", "2026-11-23T23:30:00Z, 1, 2026-11-25T00:30:00+01:00"})
    @DisplayName("Ein Zeitgeber klingelt zur gleichen Uhrzeit, auch über die Zeitumstellung hinweg")
    void nach(OffsetDateTime jetzt, int n, OffsetDateTime dann) {
        assertThat(arbeitstage(NICHTS, jetzt.toInstant().toString()).nach(n)).isEqualTo(dann.toInstant());
    }

    @Test
    @DisplayName("Rückwärts wird nicht gezählt")
    void negativ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arbeitstage(NICHTS, "2026-11-23T09:00:00Z").nach(-1));
    }

    @Test
    @DisplayName("Dienstfreie Tage kommen aus der Konfiguration, ohne sie gibt es keine")
    void konfiguration() {
        var quelle = new MapConfigurationPropertySource(Map.of("dienstweg.dienstfrei.jaehrlich", "--12-24,--12-31",
                "dienstweg.dienstfrei.einzeln[0]", "2027-02-08"));
        assertThat(new Binder(quelle).bindOrCreate("dienstweg.dienstfrei", Dienstfrei.class)).isEqualTo(BRAUCH);
        assertThat(new Binder().bindOrCreate("dienstweg.dienstfrei", Dienstfrei.class)).isEqualTo(NICHTS);
    }

    private static Arbeitstage arbeitstage(Dienstfrei dienstfrei, String jetzt) {
        return new Arbeitstage(new Feiertage(), dienstfrei, Clock.fixed(Instant.parse(jetzt), ZoneOffset.UTC));
    }
}
