package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What once broke the running application when it was attacked from outside; it must stay repaired. */
@DienstwegTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Angriffe von außen")
class AngriffTest {

    private static final String START = "/engine-rest/process-definition/key/fach-account-einrichten/submit-form";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            START                                    | null
            START                                    | {"variables":{"plattform":null}}
            /engine-rest/task                        | null
            /engine-rest/task                        | {"sorting":[null]}
            /engine-rest/task/count                  | {"orQueries":[null]}
            /engine-rest/task                        | {"name":"a\\u0000b"}
            /engine-rest/history/task                | {"processInstanceBusinessKeyIn":[null]}
            """)
    @DisplayName("Lücken in einem Aufruf sind ein Fehler des Aufrufs und keine Störung")
    void luecken(String pfad, String inhalt, CapturedOutput protokoll) {
        ResponseEntity<JsonNode> antwort = sende(pfad.replace("START", START), inhalt, MediaType.APPLICATION_JSON);
        assertThat(antwort.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(antwort.getBody().path("message").asText()).isEqualTo("Die Anfrage ist unvollständig oder fehlerhaft.");
        assertThat(protokoll).doesNotContain("Störung").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("Ein übergroßes Formular wird mit einem Satz abgelehnt")
    void zuGross() {
        String inhalt = "{\"variables\":{\"plattform\":{\"value\":\"" + "x".repeat(2_100_000) + "\"}}}";
        ResponseEntity<JsonNode> antwort = sende(START, inhalt, MediaType.APPLICATION_JSON);
        assertThat(antwort.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(antwort.getBody().path("message").asText()).contains("zu umfangreich");
    }

    @ParameterizedTest
    @CsvSource({"/api/quatsch, 404, Unter dieser Adresse gibt es nichts.",
        "/api/faelle/.., 400, Der Aufruf ist unvollständig",
        "/api/faelle?prozess=%00, 400, Der Aufruf ist unvollständig",
        "/engine-rest/task?name=%00, 400, Der Aufruf ist unvollständig",
        "/img/../engine-rest/task, 400, Der Aufruf ist unvollständig",
        "/engine-rest/metrics, 403, Dieser Weg ist nicht vorgesehen.",
        "/camunda/app/quatsch/default/, 404, Unter dieser Adresse gibt es nichts."})
    @DisplayName("Auch Adressen, die es nicht gibt, werden auf Deutsch und ohne Spuren beantwortet")
    void adressen(String pfad, int status, String satz, CapturedOutput protokoll) {
        ResponseEntity<JsonNode> antwort = rest.withBasicAuth(Besetzung.FACHREFERAT, Besetzung.FACHREFERAT)
                .exchange(URI.create("http://localhost:" + port + pfad), HttpMethod.GET,
                        new HttpEntity<>(annahme(MediaType.APPLICATION_JSON)), JsonNode.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(status);
        assertThat(antwort.getBody().path("detail").asText() + antwort.getBody().path("message").asText())
                .startsWith(satz);
        assertThat(antwort.getBody().toString()).doesNotContain("error", "timestamp", pfad);
        assertThat(protokoll).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/akte/a%2fb", "/%ff", "/x y", "/<script>"})
    @DisplayName("Was der Server schon vor der Anwendung ablehnt, lehnt er auf Deutsch ab")
    void vorDerAnwendung(String pfad) throws IOException {
        try (Socket leitung = new Socket("localhost", port)) {
            leitung.getOutputStream().write(("GET " + pfad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            String antwort = new String(leitung.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwort).startsWith("HTTP/1.1 400").contains("Das hat nicht geklappt")
                    .doesNotContain("Bad Request", "Tomcat", "script");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "multipart/form-data;boundary=q"})
    @DisplayName("Ein Upload, der keiner ist, ist ein Fehler des Aufrufs und keine Störung")
    void keinUpload(String art, CapturedOutput protokoll) {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, "fach-account-einrichten", Antraege.rechtmaessig());
        HttpHeaders kopf = annahme(MediaType.APPLICATION_JSON);
        kopf.set(HttpHeaders.CONTENT_TYPE, art);
        ResponseEntity<JsonNode> antwort = rest.withBasicAuth(Besetzung.FACHREFERAT, Besetzung.FACHREFERAT)
                .exchange("/api/faelle/" + fall + "/anlagen", HttpMethod.POST, new HttpEntity<>("x".getBytes(), kopf),
                        JsonNode.class);
        assertThat(antwort.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(antwort.getBody().path("detail").asText()).startsWith("Der Aufruf ist unvollständig");
        assertThat(protokoll).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("Ein unlesbarer Rückzugsgrund lässt den Vorgang, wie er ist")
    void unlesbarerRueckzug() {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, "fach-account-einrichten", Antraege.rechtmaessig());
        Leitung leitung = Leitung.von(rest, Besetzung.FACHREFERAT);
        JsonNode vorher = leitung.fall(fall);
        for (String grund : new String[] {"\u200B", "\u202E", "a\0b", "a\u0007b", "a\u202Eb", " \n"}) {
            ResponseEntity<JsonNode> antwort =
                    leitung.sende("/api/faelle/" + fall + "/rueckzug", Map.of("grund", grund));
            assertThat(antwort.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        assertThat(leitung.fall(fall)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Eine falsche Anmeldung und eine Weiterleitung verraten nichts und wiederholen nichts")
    void anmeldung() {
        HttpHeaders kopf = annahme(MediaType.APPLICATION_JSON);
        kopf.set(HttpHeaders.AUTHORIZATION, "Basic eA==");
        assertThat(rest.exchange("/api/faelle", HttpMethod.GET, new HttpEntity<>(kopf), String.class).getBody())
                .contains("Benutzername oder Passwort stimmen nicht").doesNotContain("Invalid");
        assertThat(rest.exchange("/akten", HttpMethod.GET, new HttpEntity<>(annahme(MediaType.TEXT_HTML)), Void.class)
                .getHeaders().getFirst(HttpHeaders.LOCATION)).isIn("/anmelden", null);
    }

    private ResponseEntity<JsonNode> sende(String pfad, String inhalt, MediaType art) {
        HttpHeaders kopf = annahme(art);
        kopf.setContentType(art);
        return rest.withBasicAuth(Besetzung.FACHREFERAT, Besetzung.FACHREFERAT)
                .exchange(pfad, HttpMethod.POST, new HttpEntity<>(inhalt, kopf), JsonNode.class);
    }

    private static HttpHeaders annahme(MediaType art) {
        HttpHeaders kopf = new HttpHeaders();
        kopf.setAccept(List.of(art));
        return kopf;
    }
}
