package org.dienstweg.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library against § 2 Abs. 1 Feiertagsgesetz NW, computed here without it. */
class FeiertageTest {

    private final Feiertage feiertage = new Feiertage();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    @DisplayName("Die Bibliothek kennt genau die elf gesetzlichen Feiertage in Nordrhein-Westfalen")
    void genauDieGesetzlichen(int jahr) {
        assertThat(feiertage.imJahr(jahr).keySet()).isEqualTo(gesetzliche(jahr));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2029, 2029-04-01",
        "2030, 2030-04-21", "2031, 2031-04-13", "2032, 2032-03-28", "2033, 2033-04-17", "2034, 2034-04-09",
        "2035, 2035-03-25"})
    @DisplayName("Die eigene Osterrechnung stimmt mit dem Kalender überein")
    void ostern(int jahr, LocalDate sonntag) {
        assertThat(ostersonntag(jahr)).isEqualTo(sonntag);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Neujahr", "2026-04-03, Karfreitag", "2026-04-06, Ostermontag", "2026-05-01, Tag der Arbeit",
        "2026-05-14, Christi Himmelfahrt", "2026-05-25, Pfingstmontag", "2026-06-04, Fronleichnam",
        "2026-10-03, Tag der Deutschen Einheit", "2026-11-01, Allerheiligen", "2026-12-25, 1. Weihnachtsfeiertag",
        "2026-12-26, 2. Weihnachtsfeiertag"})
    @DisplayName("Jeder Feiertag hat seinen deutschen Namen")
    void namen(LocalDate tag, String name) {
        assertThat(feiertage.am(tag)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-06", "2026-02-16", "2026-04-05", "2026-05-24", "2026-10-31", "2016-10-31", "2018-10-31", "2026-11-15",
        "2026-11-18", "2026-12-24", "2026-12-31"})
    @DisplayName("Bekannte Tage anderer Länder und Bräuche sind keine Feiertage")
    void keineFeiertage(LocalDate tag) {
        assertThat(feiertage.am(tag)).isEmpty();
    }

    @Test
    @DisplayName("Der Reformationstag war einmal Feiertag, am 31.10.2017")
    void reformationstag2017() {
        assertThat(feiertage.am(LocalDate.of(2017, 10, 31))).contains("Reformationstag");
    }

    @Test
    @DisplayName("Zwei Feiertage an einem Tag werden beide genannt")
    void zweiAufEinmal() {
        assertThat(feiertage.am(LocalDate.of(2008, 5, 1)).orElseThrow())
                .contains("Tag der Arbeit", " und ", "Christi Himmelfahrt");
    }

    private static Set<LocalDate> gesetzliche(int jahr) {
        LocalDate ostern = ostersonntag(jahr);
        Stream<LocalDate> bewegliche = Stream.of(-2, 1, 39, 50, 60).map(ostern::plusDays);
        Stream<LocalDate> feste = Stream.of("01-01", "05-01", "10-03", "11-01", "12-25", "12-26")
                .map(tag -> LocalDate.parse(jahr + "-" + tag));
        return Stream.concat(bewegliche, feste).collect(Collectors.toSet());
    }

    /** The Gregorian computus in the anonymous form of 1876. */
    private static LocalDate ostersonntag(int jahr) {
        int a = jahr % 19;
        int b = jahr / 100;
        int c = jahr % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int tage = h + l - 7 * m + 114;
        return LocalDate.of(jahr, tage / 31, tage % 31 + 1);
    }
}
