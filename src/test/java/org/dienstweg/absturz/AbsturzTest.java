package org.dienstweg.absturz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.dienstweg.Besetzung;
import org.dienstweg.Leitung;
import org.dienstweg.Seitenbesuch;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;

/** Kills the running application again and again in the middle of one case, and compares it with one left in peace. */
@DisplayName("Ein Absturz verliert nichts und verdoppelt nichts")
class AbsturzTest {

    private static final String FALL = "FA-" + LocalDate.now().getYear() + "-IM-000001";
    private static final String VERGLEICH = "FA-" + LocalDate.now().getYear() + "-IM-000002";
    private static final Pattern ANGEKOMMEN = Pattern.compile("(/betrieb/versand/[0-9a-f-]+/angekommen)");
    private static final DateTimeFormatter ENGINE_ZEIT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @RegisterExtension
    private static final GreenMailExtension POST = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());
    @TempDir
    private static Path ordner;

    @BeforeAll
    static void geduld() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }

    @Test
    @DisplayName("Der Fall geht nach jedem Absturz weiter; die Mail verlässt das Haus einmal")
    void derFallGehtWeiter() throws Exception {
        try (Anwendung erste = Anwendung.starte(ordner, "--spring.profiles.active=demo")) {
            beantragt(erste, "KatSchutz_1");
            erste.toete();
        }
        try (StummerMailserver stumm = new StummerMailserver(); Anwendung zweite = inProduktion(stumm.port())) {
            erledigt(zweite, Besetzung.KOMMUNIKATION, FALL, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
            erledigt(zweite, Besetzung.HAUSSPITZE, FALL, "hausspitzeBilligen", Map.of("ergebnis", "GEBILLIGT"));
            assertThat(stumm.mail()).contains(FALL);
            zweite.toete();
        }
        try (Anwendung dritte = inProduktion(POST.getSmtp().getPort())) {
            entscheideUeberDieUngewisseMail(dritte);
            eingerichtet(dritte, FALL, "KatSchutz_1");
            dritte.toete();
        }
        try (Anwendung vierte = inProduktion(POST.getSmtp().getPort())) {
            zuEnde(vierte, FALL);
            spieleUngestoert(vierte);
            vergleiche(vierte);
        }
        assertThat(POST.getReceivedMessages()).as("nur die Mail des ungestörten Falles").hasSize(1);
        assertThat(POST.getReceivedMessages()[0].getSubject()).contains(VERGLEICH);
        new Bestand(ordner).vergleiche(FALL, VERGLEICH);
    }

    private void spieleUngestoert(Anwendung laufende) {
        beantragt(laufende, "KatSchutz_2");
        erledigt(laufende, Besetzung.KOMMUNIKATION, VERGLEICH, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        erledigt(laufende, Besetzung.HAUSSPITZE, VERGLEICH, "hausspitzeBilligen", Map.of("ergebnis", "GEBILLIGT"));
        eingerichtet(laufende, VERGLEICH, "KatSchutz_2");
        zuEnde(laufende, VERGLEICH);
    }

    private static void vergleiche(Anwendung laufende) {
        Leitung leitung = Leitung.von(laufende.rest(), Besetzung.FACHREFERAT);
        JsonNode gestoert = leitung.fall(FALL);
        JsonNode ungestoert = leitung.fall(VERGLEICH);
        assertThat(gestoert.path("ende").asText()).isEqualTo("Ende_Eingerichtet");
        for (String liste : new String[] {"verlauf", "feststellungen"}) {
            assertThat(gestoert.path(liste).findValuesAsText("schritt")).isNotEmpty()
                    .isEqualTo(ungestoert.path(liste).findValuesAsText("schritt"));
        }
    }

    private static void beantragt(Anwendung laufende, String name) {
        var antwort = Leitung.von(laufende.rest(), Besetzung.FACHREFERAT).starte("fach-account-einrichten",
                Antraege.mit(Map.of("nutzername", name, "profilname", "Katastrophenschutz IM " + name)));
        assertThat(antwort.getStatusCode().is2xxSuccessful()).as("%s", antwort).isTrue();
    }

    private static void eingerichtet(Anwendung laufende, String fall, String name) {
        erledigt(laufende, Besetzung.FACHREFERAT, fall, "accountEinrichten",
                Map.of("accountUrl", "https://x.com/" + name, "eingerichtetAm", LocalDate.now().toString()));
    }

    private static void zuEnde(Anwendung laufende, String fall) {
        erledigt(laufende, Besetzung.FACHREFERAT, fall, "verifizierungErledigen", Map.of("verifizierung",
                "NICHT_VERFUEGBAR", "verifizierungGrund", "Fachreferate sind nicht antragsberechtigt."));
        erledigt(laufende, Besetzung.FACHREFERAT, fall, "autorisierteBelehren",
                Map.of("belehrungBestaetigt", true, "belehrtAm", LocalDate.now().toString()));
    }

    private static void erledigt(Anwendung laufende, String person, String fall, String aufgabe,
                                 Map<String, Object> antworten) {
        Leitung leitung = Leitung.von(laufende.rest(), person);
        String id = await(aufgabe).until(() -> leitung.aufgaben(fall).stream()
                .filter(eine -> aufgabe.equals(eine.get("taskDefinitionKey")))
                .map(eine -> (String) eine.get("id")).findFirst(), Optional::isPresent).orElseThrow();
        leitung.sende("/engine-rest/task/" + id + "/claim", Map.of("userId", person));
        var antwort = leitung.erledige(id, antworten);
        assertThat(antwort.getStatusCode().is2xxSuccessful()).as("%s: %s", aufgabe, antwort).isTrue();
    }

    /** The machine does not send again; operators look into the mailbox, decide, and start the job again. */
    private static void entscheideUeberDieUngewisseMail(Anwendung laufende) throws Exception {
        Seitenbesuch betrieb = new Seitenbesuch(laufende.adresse()).meldeAn(Besetzung.BETRIEB);
        String seite = await("uncertain mail").until(() -> betrieb.hole("/betrieb/versand"), text -> text.contains(FALL));
        betrieb.druecke(Seitenbesuch.finde(ANGEKOMMEN, seite), seite, "");
        Leitung cockpit = Leitung.von(laufende.rest(), Besetzung.BETRIEB);
        JsonNode auftraege = cockpit.hole("/engine-rest/job?messages=true").getBody();
        assertThat(auftraege).hasSize(1);
        laufende.rest().withBasicAuth(Besetzung.BETRIEB, Besetzung.BETRIEB).exchange(
                "/engine-rest/job/" + auftraege.get(0).path("id").asText() + "/retries", HttpMethod.PUT,
                new HttpEntity<>(Map.of("retries", 1, "dueDate", ZonedDateTime.now().format(ENGINE_ZEIT))), Void.class);
    }

    private static Anwendung inProduktion(int smtpPort) throws Exception {
        return Anwendung.starte(ordner, "--spring.profiles.active=produktion",
                "--dienstweg.produktion.h2=true",
                "--spring.flyway.locations=classpath:db/migration,classpath:db/demo", "--dienstweg.rest.enabled=true",
                "--dienstweg.administrator.passwort=Absturz-Probe-2026!", "--dienstweg.absender=dienstweg@nrw.example",
                "--server.servlet.session.cookie.secure=false", "--dienstweg.passwort.runden=1000",
                "--spring.mail.host=localhost", "--spring.mail.port=" + smtpPort,
                "--camunda.bpm.job-execution.lock-time-in-millis=20000",
                "--camunda.bpm.job-execution.wait-time-in-millis=500", "--camunda.bpm.job-execution.max-wait=1000");
    }
}
