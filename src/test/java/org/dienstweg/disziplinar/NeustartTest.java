package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegApplication;
import org.dienstweg.Testuhr;
import org.dienstweg.Testumgebung;
import org.dienstweg.akte.Aktenauszug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application may be stopped while proceedings rest; nothing is forgotten meanwhile. */
class NeustartTest {

    private static final String CHEF = Disziplinartest.DIENSTVORGESETZTE;

    @Test
    @DisplayName("Ein Neustart mitten in einer Aussetzung ändert nichts: Die Fristen ruhen und laufen danach neu berechnet weiter")
    void neustartWaehrendDerAussetzung(@TempDir Path ordner) {
        String fall;
        try (ConfigurableApplicationContext erste = starte(ordner)) {
            stelle(erste, 30);
            Ablauf ablauf = erste.getBean(Ablauf.class);
            fall = ablauf.beginne(CHEF, Disziplinartest.PROZESS, Verdachtsfaelle.mit(of("strafverfahren", "ERMITTLUNG")));
            ablauf.erledige(CHEF, fall, "anhaltspunkteWuerdigen", Disziplinartest.ANHALTSPUNKTE);
            ablauf.erledige(CHEF, fall, "massnahmeverbotWuerdigen", Disziplinartest.KEIN_VERBOT);
            ablauf.erledige(CHEF, fall, "einleitungVerfuegen", Disziplinartest.VERFUEGUNG);
            ablauf.erledige(CHEF, fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30", "zustellnachweis", "Urkunde"));
            ablauf.erledige(CHEF, fall, "strafverfahrenVerfolgen",
                    of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-11-30"));
            erste.getBean(Testuhr.class).laufeWeiter();
        }
        try (ConfigurableApplicationContext zweite = starte(ordner)) {
            zweite.getBean(Testuhr.class).stelleAuf(LocalDateTime.of(2026, 12, 7, 10, 0));
            zweite.getBean(Ablauf.class).erledige(CHEF, fall, "strafverfahrenVerfolgen",
                    of("strafausgang", "FREISPRUCH", "rechtskraftAm", "2026-12-07"));
            assertThat(zweite.getBean(Aktenauszug.class).fristen(fall)).filteredOn(frist -> frist.art().equals("ZWEI_WOCHEN"))
                    .extracting(frist -> frist.ende().toString()).containsExactly("2026-12-14", "2026-12-21");
            zweite.getBean(Testuhr.class).laufeWeiter();
        }
    }

    private static void stelle(ConfigurableApplicationContext anwendung, int tag) {
        anwendung.getBean(Testuhr.class).stelleAuf(LocalDateTime.of(2026, 11, tag, 10, 0));
    }

    private static ConfigurableApplicationContext starte(Path ordner) {
        return new SpringApplicationBuilder(DienstwegApplication.class, Testumgebung.class).profiles("demo").run(
                "--spring.datasource.url=jdbc:h2:file:" + ordner.resolve("daten"), "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false");
    }
}
