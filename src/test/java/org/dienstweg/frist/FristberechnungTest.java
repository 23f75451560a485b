package org.dienstweg.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FristberechnungTest {

    private static final Map<String, Fristdauer> DAUERN =
            Stream.of(Fristdauer.ZWEI_WOCHEN, Fristdauer.DREI_WOCHEN, Fristdauer.EIN_MONAT, Fristdauer.SECHS_MONATE,
                    Fristdauer.tage(4), Fristdauer.jahre(1)).collect(Collectors.toMap(Fristdauer::art, Function.identity()));

    private final Fristberechnung berechnung = new Fristberechnung(new Feiertage());

    @ParameterizedTest
    @CsvFileSource(resources = "/faelle/fristen.csv", numLinesToSkip = 1)
    @DisplayName("Die Beispielfälle zur Zustellung enden am rechtlich richtigen Tag")
    void beispielfaelle(String art, LocalDate beginn, LocalDate ende) {
        assertThat(berechnung.nachEreignis("Zustellung", beginn, DAUERN.get(art)))
                .returns(art, Frist::art).returns(beginn, Frist::beginn).returns(ende, Frist::ende);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-12-14, 2026-12-30, 2027-05-31", "2026-12-11, 2026-12-28, 2027-01-11, 2027-06-11",
        "2026-12-31, 2027-01-14, 2027-02-01, 2027-06-30", "2027-01-29, 2027-02-12, 2027-03-01, 2027-07-29",
        "2027-03-12, 2027-03-30, 2027-04-12, 2027-09-13"})
    @DisplayName("Die Testvektoren des Regelkatalogs B.6.3 stimmen")
    void katalog(LocalDate zustellung, LocalDate zweiWochen, LocalDate einMonat, LocalDate sechsMonate) {
        assertThat(ende(zustellung, Fristdauer.ZWEI_WOCHEN)).isEqualTo(zweiWochen);
        assertThat(ende(zustellung, Fristdauer.EIN_MONAT)).isEqualTo(einMonat);
        assertThat(ende(zustellung, Fristdauer.SECHS_MONATE)).isEqualTo(sechsMonate);
    }

    @ParameterizedTest
    @CsvSource({
        "EIN_MONAT, 2028-01-31, 2028-02-29", "EIN_MONAT, 2028-01-29, 2028-02-29", "EIN_MONAT, 2028-02-29, 2028-03-29",
        "EIN_JAHR, 2028-02-29, 2029-02-28", "ZWEI_WOCHEN, 2028-02-16, 2028-03-01", "DREI_WOCHEN, 2026-12-18, 2027-01-08",
        "EIN_MONAT, 2026-12-01, 2027-01-04", "4_TAGE, 2026-12-29, 2027-01-04", "ZWEI_WOCHEN, 2026-10-12, 2026-10-26",
        "ZWEI_WOCHEN, 2027-03-15, 2027-03-30", "ZWEI_WOCHEN, 2026-10-17, 2026-11-02"})
    @DisplayName("Schaltjahr, Jahreswechsel und Zeitumstellung ändern nichts an der Rechnung nach Kalendertagen")
    void kalender(String art, LocalDate am, LocalDate ende) {
        Fristdauer dauer = art.equals("4_TAGE") ? Fristdauer.tage(4) : DAUERN.get(art);
        assertThat(ende(am, dauer)).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-30 | ZWEI_WOCHEN | Zustellung 30.11.2026, zwei Wochen, Fristende Montag 14.12.2026",
        "2026-12-11 | ZWEI_WOCHEN | Zustellung 11.12.2026, zwei Wochen, Fristende Freitag 25.12.2026, Feiertag (1. "
            + "Weihnachtsfeiertag), danach Feiertag (2. Weihnachtsfeiertag), verschoben auf Montag 28.12.2026",
        "2027-01-29 | EIN_MONAT | Zustellung 29.01.2027, ein Monat, Fristende Sonntag 28.02.2027 (kein 29. in diesem "
            + "Monat), Wochenende, verschoben auf Montag 01.03.2027",
        "2027-03-12 | ZWEI_WOCHEN | Zustellung 12.03.2027, zwei Wochen, Fristende Freitag 26.03.2027, Feiertag "
            + "(Karfreitag), danach Feiertag (Ostermontag), verschoben auf Dienstag 30.03.2027",
        "2026-04-20 | ZWEI_WOCHEN | Zustellung 20.04.2026, zwei Wochen, Fristende Montag 04.05.2026",
        "2026-04-17 | ZWEI_WOCHEN | Zustellung 17.04.2026, zwei Wochen, Fristende Freitag 01.05.2026, Feiertag (Tag der "
            + "Arbeit), verschoben auf Montag 04.05.2026"})
    @DisplayName("Die Herleitung nennt jeden Schritt und jeden Feiertag beim Namen")
    void herleitung(LocalDate am, String art, String text) {
        assertThat(berechnung.nachEreignis("Zustellung", am, DAUERN.get(art)).herleitung()).isEqualTo(text);
    }

    @Test
    @DisplayName("Ein fest bestimmter Tag verschiebt sich nicht")
    void unverschoben() {
        Frist frist = berechnung.nachEreignisUnverschoben("Einleitung", LocalDate.of(2026, 11, 30),
                Fristdauer.SECHS_MONATE);
        assertThat(frist.ende()).isEqualTo("2027-05-30");
        assertThat(frist.herleitung()).isEqualTo("Einleitung 30.11.2026, sechs Monate, Fristende Sonntag 30.05.2027");
    }

    @ParameterizedTest
    @CsvSource({
        "ZWEI_WOCHEN, 2026-12-01, 2026-12-14", "EIN_MONAT, 2026-12-01, 2026-12-31", "EIN_MONAT, 2026-09-15, 2026-10-14",
        "EIN_MONAT, 2028-03-01, 2028-03-31", "EIN_MONAT, 2028-01-31, 2028-02-29", "EIN_MONAT, 2028-01-30, 2028-02-29",
        "EIN_MONAT, 2028-03-31, 2028-05-02", "EIN_JAHR, 2026-01-01, 2026-12-31"})
    @DisplayName("Zählt der erste Tag mit, endet die Frist am Tag vor dem entsprechenden")
    void abTagesbeginn(String art, LocalDate erster, LocalDate ende) {
        assertThat(berechnung.abTagesbeginn("Beginn", erster, DAUERN.get(art)).ende()).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource({"2029-01-31, true", "2029-01-30, true", "2029-01-29, false", "2029-01-01, false"})
    @DisplayName("Zählt der erste Tag mit, fehlt im letzten Monat nur ein Tag, den er nicht hat")
    void fehlenderTag(LocalDate erster, boolean fehlt) {
        String text = berechnung.abTagesbeginn("Beginn", erster, Fristdauer.EIN_MONAT).herleitung();
        assertThat(text.contains("in diesem Monat")).isEqualTo(fehlt);
    }

    @Test
    @DisplayName("Eine Verlängerung rechnet ab dem Ablauf der alten Frist")
    void verlaengerung() {
        Frist alt = berechnung.nachEreignis("Zustellung", LocalDate.of(2026, 12, 11), Fristdauer.ZWEI_WOCHEN);
        Frist neu = berechnung.verlaengere(alt, Fristdauer.ZWEI_WOCHEN);
        assertThat(neu.beginn()).isEqualTo(alt.ende());
        assertThat(neu.ende()).isEqualTo("2027-01-11");
        assertThat(neu.herleitung()).startsWith("Verlängerung ab Ablauf der Frist am 28.12.2026, zwei Wochen,");
    }

    private LocalDate ende(LocalDate am, Fristdauer dauer) {
        return berechnung.nachEreignis("Zustellung", am, dauer).ende();
    }
}
