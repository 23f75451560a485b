package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;
import org.dienstweg.akte.Fristvermerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Deadlines of §§ 20, 22 and 62 LDG NRW in file and timers, with time set on the clock of application and engine. */
@DisplayName("Fristen des Disziplinarverfahrens")
public class FristenTest extends Disziplinartest {

    private static final LocalDate NIE = LocalDate.of(2999, 12, 31);

    @ParameterizedTest
    @CsvFileSource(resources = "/faelle/fristen.csv", numLinesToSkip = 1)
    @DisplayName("Jeder Beispielfall: Frist in der Akte mit Herleitung, Zeitgeber am Tag danach um null Uhr")
    void beispielfaelle(String art, LocalDate zustellung, LocalDate ende) {
        am(zustellung.getYear(), zustellung.getMonthValue(), zustellung.getDayOfMonth());
        String fall = leiteEin(of());
        stelleZu(fall, zustellung);
        assertThat(fristen(fall, art)).singleElement().satisfies(frist -> {
            assertThat(frist.ende()).isEqualTo(ende);
            assertThat(frist.herleitung()).startsWith("Zustellung ").contains("Fristende");
        });
        String timer = art.equals("ZWEI_WOCHEN") ? "Timer_Frist_erklaerung" : "Timer_Frist_aeusserung";
        assertThat(zeitgeber(fall, timer)).isEqualTo(tag(ende.plusDays(1)));
    }

    @Test
    @DisplayName("Der Zeitgeber feuert erst nach dem letzten Tag, auch über die Umstellung auf Sommerzeit hinweg")
    void sommerzeit() {
        am(2027, 3, 12);
        String fall = leiteEin(of());
        stelleZu(fall, LocalDate.of(2027, 3, 12));
        uhr.stelleAuf(LocalDateTime.of(2027, 3, 30, 23, 59));
        assertThat(faellig(fall, "Timer_Frist_erklaerung")).isFalse();
        uhr.stelleAuf(LocalDateTime.of(2027, 3, 31, 0, 1));
        assertThat(faellig(fall, "Timer_Frist_erklaerung")).isTrue();
        ablauf.feuere(fall, "Timer_Frist_erklaerung");
        ablauf.fuehreAus(fall);
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("zwei Wochen") && text.contains("bleibt möglich"));
        assertThat(ablauf.wartet(fall)).contains("aeusserungErfassen");
    }

    @Test
    @DisplayName("Sechs Monate ab Einleitung werden unverschoben überwacht, mit Vorwarnung vier Wochen vorher")
    void sechsMonate() {
        String fall = leiteEin(of());
        assertThat(fristen(fall, "SECHS_MONATE")).singleElement().returns(LocalDate.of(2027, 5, 30), Fristvermerk::ende);
        assertThat(zeitgeber(fall, "Start_FristAbgelaufen")).isEqualTo(tag(LocalDate.of(2027, 5, 31)));
        assertThat(zeitgeber(fall, "Start_FristWarnung")).isEqualTo(tag(LocalDate.of(2027, 5, 2)));
    }

    @Test
    @DisplayName("Schaltjahr und Jahreswechsel: sechs Monate ab dem 31. August 2027 enden am 29. Februar 2028")
    void schaltjahr() {
        am(2027, 8, 31);
        String fall = leiteEin(of());
        assertThat(fristen(fall, "SECHS_MONATE")).singleElement().satisfies(frist -> {
            assertThat(frist.ende()).isEqualTo("2028-02-29");
            assertThat(frist.herleitung()).contains("kein 31. in diesem Monat");
        });
    }

    @Test
    @DisplayName("Eine Aussetzung hält die Fristen an, die Fortsetzung rechnet neu, die alte Herleitung bleibt (§ 22 LDG NRW)")
    void aussetzungUndFortsetzung() {
        String fall = leiteEin(of("strafverfahren", "OEFFENTLICHE_KLAGE"));
        stelleZu(fall, LocalDate.of(2026, 11, 30));
        am(2026, 12, 5);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-12-05"));
        assertThat(ablauf.wartet(fall)).contains("strafverfahrenVerfolgen");
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(tag(NIE));
        assertThat(zeitgeber(fall, "Start_FristAbgelaufen")).isEqualTo(tag(NIE));
        am(2027, 3, 1);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "strafmassMonate", 6,
                "rechtskraftAm", "2027-02-26", "vorsatz", "JA", "straftat", "ANDERE"));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).hasSize(2).last().satisfies(frist -> {
            assertThat(frist.ende()).isEqualTo("2027-03-10");
            assertThat(frist.herleitung()).contains("ausgesetzt vom 05.12.2026, fortgesetzt am 01.03.2027 (86 Tage nicht gezählt)");
        });
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(tag(LocalDate.of(2027, 3, 11)));
        assertThat(fristen(fall, "SECHS_MONATE")).last().returns(LocalDate.of(2027, 8, 24), Fristvermerk::ende);
    }

    @Test
    @DisplayName("Wird erst während der Aussetzung zugestellt, beginnt die Frist mit der Fortsetzung")
    void zustellungWaehrendDerAussetzung() {
        String fall = leiteEin(of("strafverfahren", "ERMITTLUNG"));
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-11-30"));
        am(2026, 12, 7);
        stelleZu(fall, LocalDate.of(2026, 12, 7));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).isEmpty();
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(tag(NIE));
        am(2026, 12, 14);
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "FREISPRUCH", "rechtskraftAm", "2026-12-14"));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).singleElement().returns(LocalDate.of(2026, 12, 28), Fristvermerk::ende);
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(tag(LocalDate.of(2026, 12, 29)));
    }

    private boolean faellig(String fall, String element) {
        return jobs(fall, element).stream().map(Job::getDuedate).anyMatch(moment -> !moment.after(Date.from(uhr.instant())));
    }

    private static Date tag(LocalDate tag) {
        return Date.from(tag.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
    }
}
