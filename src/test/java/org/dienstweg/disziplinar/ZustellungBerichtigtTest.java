package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.dienstweg.akte.Fristvermerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A wrong date of service is corrected: timers move, what was filed stays (§ 20 LDG NRW). */
@DisplayName("Berichtigung der Zustellung")
class ZustellungBerichtigtTest extends Disziplinartest {

    private static final String ERNEUERN = "ZustellungZuErneuern";

    @Test
    @DisplayName("Vor der Äußerung: Zeitgeber rücken über Weihnachten und Neujahr, die alte Herleitung bleibt")
    void zeitgeberRuecken() {
        String fall = leiteEin(of());
        stelleZu(fall, LocalDate.of(2026, 11, 30));
        am(2026, 12, 18);
        loeseAus(fall, ERNEUERN, "Datum auf der Urkunde verlesen");
        stelleZu(fall, LocalDate.of(2026, 12, 18));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).extracting(Fristvermerk::ende)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 4));
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(tag(2027, 1, 5));
        assertThat(zeitgeber(fall, "Timer_Frist_aeusserung")).isEqualTo(tag(2027, 1, 19));
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("Datum auf der Urkunde verlesen"));
    }

    private static Date tag(int jahr, int monat, int tag) {
        return Date.from(LocalDate.of(jahr, monat, tag).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
    }
}
