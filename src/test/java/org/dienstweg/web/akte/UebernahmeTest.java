package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.Besetzung.FACHREFERAT;
import static org.dienstweg.Besetzung.FACHREFERAT_UND_HAUSSPITZE;
import static org.dienstweg.Besetzung.HAUSSPITZE;
import static org.dienstweg.Besetzung.KOMMUNIKATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.Seitenbesuch;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Somebody is absent and has a task: who may step in, and what remains of it. */
@DienstwegTest
@DisplayName("Die Aufgabe einer abwesenden Person übernehmen")
class UebernahmeTest {

    private static final String KOLLEGE = "jonas.keller";
    private static final String AUFGABE = "hausspitzeBilligen";
    private static final String GRUND = "Frau Sommer ist bis Freitag auf Dienstreise.";

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private TestRestTemplate rest;
    private String fall;

    @BeforeEach
    void beiEinerAbwesenden() {
        fall = bisZurHausspitze(FACHREFERAT);
    }

    @Test
    @DisplayName("Wer die Rolle hat, übernimmt mit einem Grund; der Verlauf nennt beide; die Abwesende sieht nichts mehr")
    void uebernommen() {
        assertThat(uebernimm(FACHREFERAT_UND_HAUSSPITZE, HAUSSPITZE, GRUND).getStatusCode().value()).isEqualTo(204);

        assertThat(ablauf.aufgabe(fall, AUFGABE).getAssignee()).isEqualTo(FACHREFERAT_UND_HAUSSPITZE);
        JsonNode akte = Leitung.von(rest, FACHREFERAT).fall(fall);
        assertThat(akte.path("aufgaben").get(0).path("bearbeiter").asText()).isEqualTo(FACHREFERAT_UND_HAUSSPITZE);
        assertThat(akte.path("verlauf").findValuesAsText("text")).contains("Robert Falk hat die Aufgabe „Fach-Account "
                + "billigen“ von Henrike Sommer übernommen. Grund: " + GRUND);
        String pfad = "/engine-rest/task/" + ablauf.aufgabe(fall, AUFGABE).getId();
        assertThat(Leitung.von(rest, HAUSSPITZE).hole(pfad).getStatusCode().value()).isEqualTo(404);
        assertThat(Leitung.von(rest, HAUSSPITZE).aufgaben(fall)).isEmpty();
        assertThat(erledige(HAUSSPITZE).getStatusCode().value()).isEqualTo(403);
        assertThat(erledige(FACHREFERAT_UND_HAUSSPITZE).getStatusCode().is2xxSuccessful()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            miriam.vogt  | henrike.sommer | Urlaub | 422 | Diese Aufgabe kann nur übernehmen, wer ihre Rolle in diesem Ressort hat.
            rainer.engel | henrike.sommer | Urlaub | 404 | Diesen Vorgang oder dieses Dokument gibt es nicht, oder Sie dürfen es nicht einsehen.
            felix.busch  | henrike.sommer | Urlaub | 404 | Diesen Vorgang oder dieses Dokument gibt es nicht, oder Sie dürfen es nicht einsehen.
            robert.falk  | henrike.sommer | ' '    | 422 | Bitte geben Sie an, warum Sie die Aufgabe übernehmen.
            robert.falk  | henrike.sommer |        | 422 | Bitte geben Sie an, warum Sie die Aufgabe übernehmen.
            robert.falk  | paul.lindner   | Urlaub | 409 | Diese Aufgabe liegt inzwischen bei jemand anderem oder bei niemandem.
            robert.falk  |                | Urlaub | 409 | Diese Aufgabe liegt inzwischen bei jemand anderem oder bei niemandem.
            henrike.sommer | henrike.sommer | Urlaub | 409 | Diese Aufgabe liegt schon bei Ihnen.
            """)
    @DisplayName("Ohne Rolle, aus einem anderen Ressort, ohne Grund oder zu spät geht es nicht")
    void verwehrt(String person, String bisher, String grund, int status, String satz) {
        ResponseEntity<JsonNode> antwort = uebernimm(person, bisher, grund);
        assertThat(antwort.getStatusCode().value()).as("%s", antwort).isEqualTo(status);
        assertThat(antwort.getBody().path("detail").asText()).isEqualTo(satz);
        unveraendert();
    }

    @Test
    @DisplayName("Wer den Antrag gestellt hat, kann die Entscheidung darüber nicht übernehmen und bekommt es nicht angeboten")
    void befangen() throws Exception {
        fall = bisZurHausspitze(FACHREFERAT_UND_HAUSSPITZE);
        ResponseEntity<JsonNode> antwort = uebernimm(FACHREFERAT_UND_HAUSSPITZE, HAUSSPITZE, GRUND);
        assertThat(antwort.getStatusCode().value()).isEqualTo(422);
        assertThat(antwort.getBody().path("detail").asText()).startsWith("Sie haben diesen Vorgang selbst beantragt.");
        unveraendert();
        assertThat(seite(FACHREFERAT_UND_HAUSSPITZE)).doesNotContain("/uebernahme");
    }

    @Test
    @DisplayName("Eine erledigte Aufgabe übernimmt niemand mehr")
    void erledigt() {
        erledige(HAUSSPITZE);
        ResponseEntity<JsonNode> antwort = uebernimm(FACHREFERAT_UND_HAUSSPITZE, HAUSSPITZE, GRUND);
        assertThat(antwort.getStatusCode().value()).isEqualTo(409);
        assertThat(antwort.getBody().path("detail").asText()).isEqualTo("Diese Aufgabe ist nicht mehr offen.");
    }

    @Test
    @DisplayName("Den Antrag bessert auch das Fachreferat nach, denn verantwortlich ist die Organisationseinheit (HR 3 Abs. 4)")
    void nachbesserung() {
        fall = ablauf.beginne(FACHREFERAT, "fach-account-einrichten", Antraege.mit(Map.of("absenderhinweis", "Willkommen")));
        assertThat(uebernimm(KOMMUNIKATION, "antragNachbessern", FACHREFERAT, GRUND).getStatusCode().value()).isEqualTo(422);
        assertThat(uebernimm(KOLLEGE, "antragNachbessern", FACHREFERAT, GRUND).getStatusCode().value()).isEqualTo(204);
        ablauf.erledige(KOLLEGE, fall, "antragNachbessern", Antraege.rechtmaessig());
        assertThat(ablauf.wartet(fall)).isEqualTo(List.of("kommunikationAbstimmen"));
    }

    @Test
    @DisplayName("Die Seite bietet es nur denen an, die dürfen, und nimmt es nur mit ihrem eigenen Formular an")
    void seite() throws Exception {
        assertThat(seite(HAUSSPITZE)).doesNotContain("/uebernahme");
        assertThat(seite(FACHREFERAT)).doesNotContain("/uebernahme");
        Seitenbesuch browser = browser(FACHREFERAT_UND_HAUSSPITZE);
        String seite = browser.hole("/akte/" + fall);
        String ziel = "/akte/" + fall + "/aufgaben/" + AUFGABE + "/uebernahme";
        assertThat(seite).contains(ziel, "liegt bei Henrike Sommer", "name=\"bisher\" value=\"henrike.sommer\"");

        browser.druecke(ziel, "name=\"_csrf\" value=\"fremd\"", "&bisher=henrike.sommer&grund=Urlaub");
        unveraendert();
        assertThat(browser.druecke(ziel, seite, "&bisher=henrike.sommer&grund=")).contains("Bitte geben Sie an, warum");
        assertThat(browser.druecke(ziel, seite, "&bisher=paul.lindner&grund=Urlaub")).contains("liegt inzwischen bei");
        unveraendert();
        assertThat(browser.druecke(ziel, seite, "&bisher=henrike.sommer&grund=Urlaub"))
                .contains("Sie haben die Aufgabe übernommen").doesNotContain(ziel);
    }

    private String bisZurHausspitze(String antragsteller) {
        String neuer = ablauf.beginne(antragsteller, "fach-account-einrichten", Antraege.rechtmaessig());
        ablauf.erledige(KOMMUNIKATION, neuer, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        String aufgabe = ablauf.aufgabe(neuer, AUFGABE).getId();
        Leitung.von(rest, HAUSSPITZE).sende("/engine-rest/task/" + aufgabe + "/claim", Map.of("userId", HAUSSPITZE));
        return neuer;
    }

    private void unveraendert() {
        assertThat(ablauf.aufgabe(fall, AUFGABE).getAssignee()).isEqualTo(HAUSSPITZE);
        assertThat(Leitung.von(rest, FACHREFERAT).fall(fall).path("verlauf").findValuesAsText("schritt"))
                .doesNotContain(AUFGABE);
    }

    private ResponseEntity<JsonNode> uebernimm(String person, String bisher, String grund) {
        return uebernimm(person, AUFGABE, bisher, grund);
    }

    private ResponseEntity<JsonNode> uebernimm(String person, String schritt, String bisher, String grund) {
        Map<String, Object> wunsch = new HashMap<>();
        wunsch.put("bisher", bisher);
        wunsch.put("grund", grund);
        return Leitung.von(rest, person).sende("/api/faelle/" + fall + "/aufgaben/" + schritt + "/uebernahme", wunsch);
    }

    private ResponseEntity<JsonNode> erledige(String person) {
        return Leitung.von(rest, person).erledige(ablauf.aufgabe(fall, AUFGABE).getId(), Map.of("ergebnis", "GEBILLIGT"));
    }

    private String seite(String person) throws IOException, InterruptedException {
        return browser(person).hole("/akte/" + fall);
    }

    private Seitenbesuch browser(String person) throws IOException, InterruptedException {
        return new Seitenbesuch(URI.create(rest.getRootUri())).meldeAn(person);
    }
}
