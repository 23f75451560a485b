package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.Leitung.abgelehntMitDeutschemSatz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.beitrag.Berichtigung;
import org.dienstweg.beitrag.Meldungen;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.yaml.snakeyaml.Yaml;

/** What must be impossible (faelle/ablaeufe.yaml), each tried from outside as the person named. */
@DienstwegTest
@DisplayName("Verbotene Wege")
public class VerboteneWegeTest {

    private static final String PROZESS = "fach-account-einrichten";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Anlagenannahme anlagen;

    @Test
    @DisplayName("AB-01: vor der Billigung der Hausspitze gibt es die Aufgabe „Account einrichten“ nicht")
    void einrichtenVorDerBilligung() {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.rechtmaessig());
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        assertThat(Leitung.von(rest, Besetzung.FACHREFERAT).aufgaben(fall)).isEmpty();
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
    }

    @Test
    @DisplayName("AB-02: niemand billigt den eigenen Antrag, auch nicht als Mitglied der Hausspitze")
    void eigenenAntragBilligen() {
        String person = Besetzung.FACHREFERAT_UND_HAUSSPITZE;
        String fall = ablauf.beginne(person, PROZESS, Antraege.rechtmaessig());
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        String aufgabe = ablauf.aufgabe(fall, "hausspitzeBilligen").getId();
        Leitung leitung = Leitung.von(rest, person);

        for (ResponseEntity<JsonNode> versuch : List.of(
                leitung.erledige(aufgabe, Map.of("ergebnis", "GEBILLIGT")),
                leitung.sende("/engine-rest/task/" + aufgabe + "/claim", Map.of("userId", person)),
                leitung.sende("/engine-rest/task/" + aufgabe + "/assignee", Map.of("userId", person)),
                Leitung.von(rest, Besetzung.HAUSSPITZE)
                        .sende("/engine-rest/task/" + aufgabe + "/assignee", Map.of("userId", person)))) {
            abgelehntMitDeutschemSatz(versuch);
        }
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
        assertThat(ablauf.aufgabe(fall, "hausspitzeBilligen").getAssignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {Besetzung.KOMMUNIKATION, Besetzung.HAUSSPITZE, Besetzung.LPA, Besetzung.BETRIEB})
    @DisplayName("AB-03: wer nicht zum Fachreferat gehört, kann nicht starten")
    void startOhneRolle(String person) {
        abgelehntMitDeutschemSatz(Leitung.von(rest, person).starte(PROZESS, Antraege.rechtmaessig()));
    }

    @Test
    @DisplayName("AB-12: unbekannte Variable, falscher Wert und leeres Pflichtfeld werden schon beim Start abgelehnt")
    void schlechteEingabenBeimStart() {
        Leitung leitung = Leitung.von(rest, Besetzung.FACHREFERAT);
        Map<String, Object> leer = new HashMap<>(Antraege.rechtmaessig());
        leer.remove("fachthema");
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Antraege.mit(Map.of("geheim", "x"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Antraege.mit(Map.of("plattform", "PARTEIBUCH"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, leer));
    }

    @Test
    @DisplayName("AB-12: dasselbe an einer Aufgabe; der Fall bleibt unverändert")
    void schlechteEingabenAnDerAufgabe() {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.rechtmaessig());
        String aufgabe = ablauf.aufgabe(fall, "kommunikationAbstimmen").getId();
        Leitung leitung = Leitung.von(rest, Besetzung.KOMMUNIKATION);
        JsonNode vorher = leitung.fall(fall);
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, Map.of("ergebnis", "ABGESTIMMT", "zulaessig", true)));
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, Map.of("ergebnis", "GEBILLIGT")));
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, Map.of()));
        assertThat(leitung.fall(fall)).isEqualTo(vorher);
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
    }

    @Test
    @DisplayName("AB-06: vor Beweissicherung und Hinweis gibt es die Aufgabe „Beitrag löschen“ nicht")
    void loeschenVorBeweisUndHinweis() {
        Berichtigung schritte = new Berichtigung(ablauf, anlagen);
        String fall = schritte.melde(Map.of());
        Leitung leitung = Leitung.von(rest, Besetzung.KOMMUNIKATION);
        assertThat(leitung.aufgaben(fall)).extracting(eine -> eine.get("taskDefinitionKey")).containsExactly("beweisSichern");
        String aufgabe = ablauf.aufgabe(fall, "beweisSichern").getId();
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, Map.of("originalGesichert", true)));
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, Map.of("geloeschtAm", Meldungen.jetzt())));
        schritte.sichere(fall);
        schritte.entscheideAktenrelevanz(fall);
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        assertThat(ablauf.wartet(fall)).containsExactly("hinweisVeroeffentlichen");
        schritte.veroeffentlicheHinweis(fall);
        assertThat(leitung.aufgaben(fall)).extracting(eine -> eine.get("taskDefinitionKey"))
                .containsExactly("beitragLoeschen");
        assertThat(Leitung.von(rest, Berichtigung.SACHBEARBEITUNG).aufgaben(fall)).isEmpty();
    }

    @Test
    @DisplayName("AB-07: Kritik Dritter löschen zu lassen wird mit HR-3-27 abgelehnt, und es entsteht kein Vorgang")
    void kritikDritterLoeschen() {
        Leitung leitung = Leitung.von(rest, Berichtigung.MELDERIN);
        JsonNode vorher = leitung.hole("/api/faelle?prozess=" + Berichtigung.PROZESS).getBody();
        ResponseEntity<JsonNode> antwort = leitung.starte(Berichtigung.PROZESS, Meldungen.mit(Map.of("urheber", "DRITTE",
                "fehlerart", "UNANGEMESSEN", "handlungsart", "KOMMENTAR")));
        assertThat(antwort.getStatusCode().is4xxClientError()).isTrue();
        assertThat(antwort.getBody().path("message").asText()).contains("HR-3-27", "weder zensiert noch gelöscht");
        assertThat(leitung.hole("/api/faelle?prozess=" + Berichtigung.PROZESS).getBody()).isEqualTo(vorher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/process-definition", "/engine-rest/history/task",
        "/engine-rest/engine", "/api/faelle", "/camunda/api/engine/engine/default/task",
        "/camunda/api/admin/setup/default/user/create", "/api/register/autorisierte.csv"})
    @DisplayName("AB-13: ohne Anmeldung antwortet keine Schnittstelle")
    void ohneAnmeldung(String pfad) {
        assertThat(Leitung.ohneAnmeldung(rest).hole(pfad).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    @DisplayName("Zu jedem Fall in ablaeufe.yaml, den es schon geben kann, gibt es hier einen Versuch")
    void jederFallIstVersucht() throws Exception {
        String versuche = Arrays.stream(VerboteneWegeTest.class.getDeclaredMethods())
                .map(methode -> methode.getAnnotation(DisplayName.class)).filter(Objects::nonNull)
                .map(DisplayName::value).collect(Collectors.joining(" "));
        List<Map<String, String>> faelle = new Yaml().load(getClass().getResourceAsStream("/faelle/ablaeufe.yaml"));
        assertThat(faelle).filteredOn(fall -> List.of("alle", PROZESS, Berichtigung.PROZESS).contains(fall.get("prozess")))
                .hasSize(7).allSatisfy(fall -> assertThat(versuche).contains(fall.get("id")));
    }
}
