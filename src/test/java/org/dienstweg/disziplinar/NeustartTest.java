package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegApplication;
import org.dienstweg.Testuhr;
import org.dienstweg.Testumgebung;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fristvermerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application may be stopped while proceedings rest; nothing is forgotten meanwhile. */
class NeustartTest {

    private static final String CHEF = Disziplinartest.DIENSTVORGESETZTE;
    private static final List<String> ZEITGEBER =
            List.of("Timer_Frist_erklaerung", "Timer_Frist_aeusserung", "Start_FristWarnung", "Start_FristAbgelaufen");

    private ConfigurableApplicationContext anwendung;
    private String fall;

    @Test
    @DisplayName("Ein Neustart mitten in einer Aussetzung ändert nichts: Die Fristen ruhen und laufen danach neu berechnet weiter")
    void neustartWaehrendDerAussetzung(@TempDir Path ordner) {
        in(ordner, () -> {
            am(2026, 11, 30);
            unterrichte();
            assertThat(faellig("Timer_Frist_erklaerung")).isEqualTo(nach(2026, 12, 14));
            setzeAus();
        });
        in(ordner, () -> {
            am(2026, 12, 16);
            nichtsLaeuft();
            setzeFort();
            neuBerechnet();
            am(2026, 12, 30);
            dieFristLaeuftAb();
        });
    }

    private void unterrichte() {
        fall = ablauf().beginne(CHEF, Disziplinartest.PROZESS, Verdachtsfaelle.mit(of("strafverfahren", "ERMITTLUNG")));
        ablauf().erledige(CHEF, fall, "anhaltspunkteWuerdigen", Disziplinartest.ANHALTSPUNKTE);
        ablauf().erledige(CHEF, fall, "massnahmeverbotWuerdigen", Disziplinartest.KEIN_VERBOT);
        ablauf().erledige(CHEF, fall, "einleitungVerfuegen", Disziplinartest.VERFUEGUNG);
        ablauf().erledige(CHEF, fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30", "zustellnachweis", "Urkunde"));
    }

    private void setzeAus() {
        ablauf().erledige(CHEF, fall, "strafverfahrenVerfolgen",
                of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-11-30"));
        nichtsLaeuft();
    }

    private void nichtsLaeuft() {
        assertThat(ZEITGEBER).allSatisfy(zeitgeber -> assertThat(faellig(zeitgeber)).isEqualTo(nach(2999, 12, 30)));
        assertThat(ablauf().wartet(fall)).contains("aeusserungErfassen", "strafverfahrenVerfolgen");
    }

    private void setzeFort() {
        ablauf().erledige(CHEF, fall, "strafverfahrenVerfolgen", of("strafausgang", "FREISPRUCH", "rechtskraftAm", "2026-12-16"));
    }

    private void neuBerechnet() {
        assertThat(fristen("ZWEI_WOCHEN")).extracting(Fristvermerk::ende)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 29));
        assertThat(fristen("ZWEI_WOCHEN")).extracting(Fristvermerk::herleitung).satisfiesExactly(
                alt -> assertThat(alt).contains("Zustellung 30.11.2026, zwei Wochen").doesNotContain("fortgesetzt"),
                neu -> assertThat(neu).contains("Zustellung 30.11.2026, zwei Wochen", "fortgesetzt am 16.12.2026"));
        assertThat(faellig("Timer_Frist_erklaerung")).isEqualTo(nach(2026, 12, 29));
        assertThat(ZEITGEBER).allSatisfy(zeitgeber -> assertThat(faellig(zeitgeber)).isBefore(nach(2027, 12, 31)));
    }

    private void dieFristLaeuftAb() {
        assertThat(zeitgeber("Timer_Frist_erklaerung").getDuedate()).isBefore(Date.from(anwendung.getBean(Testuhr.class).instant()));
        ablauf().feuere(fall, "Timer_Frist_erklaerung");
        ablauf().fuehreAus(fall);
        assertThat(akte().verlauf(fall)).anySatisfy(eintrag ->
                assertThat(eintrag.text()).contains("zwei Wochen", "abgelaufen", "spätere"));
        assertThat(fristen("ZWEI_WOCHEN")).as("beide Herleitungen bleiben").hasSize(2);
        ablauf().erledige(CHEF, fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-12-30",
                "aeusserungText", "Zu spät, aber gehört."));
    }

    private Date faellig(String zeitgeber) {
        return zeitgeber(zeitgeber).getDuedate();
    }

    private Job zeitgeber(String element) {
        return anwendung.getBean(ManagementService.class).createJobQuery().processInstanceId(ablauf().instanz(fall)).timers()
                .activityId(element).singleResult();
    }

    private List<Fristvermerk> fristen(String art) {
        return akte().fristen(fall).stream().filter(frist -> frist.art().equals(art)).toList();
    }

    private Ablauf ablauf() {
        return anwendung.getBean(Ablauf.class);
    }

    private Aktenauszug akte() {
        return anwendung.getBean(Aktenauszug.class);
    }

    private void am(int jahr, int monat, int tag) {
        anwendung.getBean(Testuhr.class).stelleAuf(LocalDateTime.of(jahr, monat, tag, 10, 0));
    }

    /** The first moment after a day. */
    private static Date nach(int jahr, int monat, int tag) {
        return Date.from(LocalDate.of(jahr, monat, tag).plusDays(1).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
    }

    /** A life of the application on this database. */
    private void in(Path ordner, Runnable leben) {
        try (ConfigurableApplicationContext diese = new SpringApplicationBuilder(DienstwegApplication.class, Testumgebung.class)
                .profiles("demo").run("--spring.datasource.url=jdbc:h2:file:" + ordner.resolve("daten"), "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false")) {
            anwendung = diese;
            leben.run();
            diese.getBean(Testuhr.class).laufeWeiter();
        }
    }
}
