package org.dienstweg.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.spur.Sitzung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

@DisplayName("Kreis, Löschstopp und Zugriffsprotokoll über HTTP und auf der Seite")
public class SchutzTest extends Kreistest {

    @Autowired
    Akteneinsicht einsicht;
    @Autowired
    Zugriffsprotokoll protokoll;
    @LocalServerPort
    int port;

    @Test
    @DisplayName("Die dienstvorgesetzte Stelle nimmt auf und entlässt, mit Grund und sofort")
    void kreisAendern() {
        String fall = eroeffne(DIENSTVORGESETZT);
        assertThat(sende(DIENSTVORGESETZT, fall, "/kreis", Map.of("person", PERSONALSTELLE, "grund", "führt die Akte")))
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(status(PERSONALSTELLE, "/api/faelle/" + fall)).isEqualTo(HttpStatus.OK);
        assertThat(hole(PERSONALSTELLE, "/api/faelle/" + fall + "/kreis").getBody().findValuesAsText("grund"))
                .contains("führt die Akte");
        assertThat(sende(PERSONALSTELLE, fall, "/kreis", Map.of("person", KOMMUNIKATION, "grund", "auch ich")))
                .as("im Kreis, aber nicht zuständig").isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(sende(DIENSTVORGESETZT, fall, "/kreis/entlassung",
                Map.of("person", PERSONALSTELLE, "grund", "versetzt"))).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(status(PERSONALSTELLE, "/api/faelle/" + fall)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(hole(DIENSTVORGESETZT, "/api/faelle/" + fall).getBody().toString())
                .contains("Aus dem Kreis entlassen: Torsten Haas. Grund: versetzt");
    }

    @ParameterizedTest
    @CsvSource({"betrieb,, Warum nicht", "datenschutz,, Warum nicht", "beschaeftigte,, Warum nicht", "justiziariat,, ''",
        ", stefan.roth, anderes Ressort", ", gibt.es.nicht, niemand"})
    @DisplayName("Wen der Kreis nicht aufnimmt, und was ohne Grund nicht geht")
    void abgelehnt(String rolle, String person, String grund) {
        String fall = eroeffne(DIENSTVORGESETZT);
        Map<String, String> neues = new HashMap<>(Map.of("grund", grund));
        neues.put("rolle", rolle);
        neues.put("person", person);
        assertThat(sende(DIENSTVORGESETZT, fall, "/kreis", neues)).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    @DisplayName("Die zuständige Stelle bleibt im Kreis")
    void zustaendigeStelleBleibt() {
        String fall = eroeffne(DIENSTVORGESETZT);
        assertThat(sende(DIENSTVORGESETZT, fall, "/kreis/entlassung",
                Map.of("rolle", "dienstvorgesetzte-stelle", "grund", "weg"))).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kreis", "/kreis/entlassung", "/loeschstopp", "/loeschstopp/aufhebung"})
    @DisplayName("Von außen ist nichts zu ändern und nichts zu erfahren")
    void vonAussen(String pfad) {
        String fall = eroeffne(DIENSTVORGESETZT);
        for (String person : new String[] {KOMMUNIKATION, REGISTRATUR, FREMD, BETRIEB}) {
            assertThat(sende(person, fall, pfad, Map.of("person", person, "grund", "bitte")))
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(status(KOMMUNIKATION, "/api/faelle/" + fall + "/kreis")).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("Die Seite der Akte zeigt Kreis und Löschstopp")
    void seite() {
        String fall = eroeffne(DIENSTVORGESETZT);
        sende(DIENSTVORGESETZT, fall, "/loeschstopp", Map.of("grund", "Klage anhängig"));
        String seite = new Sitzung(port, DIENSTVORGESETZT).antwort("GET", "/akte/" + fall);
        assertThat(seite).startsWith("200").contains("Geschlossener Kreis", "Dienstvorgesetzte Stelle", "Birgit Wolff",
                "Hat den Vorgang eröffnet.", "Klage anhängig", "Löschstopp aufheben");
    }

    @Test
    @DisplayName("Jeder Blick in den Inhalt steht mit Person, Rolle, Zeit und Weg im Protokoll")
    void protokolliert() {
        String fall = eroeffne(PERSONALSTELLE);
        new Sitzung(port, DIENSTVORGESETZT).antwort("GET", "/akte/" + fall);
        JsonNode akte = hole(DIENSTVORGESETZT, "/api/faelle/" + fall).getBody();
        String dokument = akte.path("schriftstuecke").get(0).path("id").asText();
        rest.withBasicAuth(DIENSTVORGESETZT, DIENSTVORGESETZT)
                .getForEntity("/api/faelle/" + fall + "/schriftstuecke/" + dokument, byte[].class);
        rest.withBasicAuth(PERSONALSTELLE, PERSONALSTELLE)
                .getForEntity("/api/faelle/" + fall + "/akte.pdf", byte[].class);
        assertThat(hole(DIENSTVORGESETZT, "/engine-rest/task/" + aufgabe(fall) + "/form-variables").getBody().toString())
                .contains(Kreisprobe.GEHEIM);
        JsonNode zugriffe = hole(DATENSCHUTZ, "/api/zugriffe?aktenzeichen=" + fall).getBody();
        assertThat(zugriffe.path("gesamt").asInt()).isEqualTo(5);
        assertThat(zugriffe.findValuesAsText("tuer")).containsExactlyInAnyOrder("Akte", "Schnittstelle", "Schriftstück",
                "Ganze Akte als PDF", "Formular einer Aufgabe");
        assertThat(zugriffe.findValuesAsText("rolle")).containsOnly("Dienstvorgesetzte Stelle", "persönlich");
        assertThat(zugriffe.toString()).doesNotContain(Kreisprobe.GEHEIM);
        assertThat(new Sitzung(port, DATENSCHUTZ).antwort("GET", "/zugriffe?aktenzeichen=" + fall))
                .startsWith("200").contains("5 Zugriffe", fall, "Birgit Wolff");
    }

    @Test
    @DisplayName("Wer nichts zu sehen bekam, steht nicht darin; wer das Protokoll nicht lesen darf, liest es nicht")
    void nichtGesehen() {
        String fall = eroeffne(DIENSTVORGESETZT);
        status(KOMMUNIKATION, "/api/faelle/" + fall);
        assertThat(hole(DATENSCHUTZ, "/api/zugriffe?aktenzeichen=" + fall).getBody().path("gesamt").asInt()).isZero();
        status(DIENSTVORGESETZT, "/api/faelle/" + fall);
        for (String person : new String[] {DIENSTVORGESETZT, BETRIEB, ADMINISTRATION, KOMMUNIKATION}) {
            assertThat(status(person, "/api/zugriffe")).as(person).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(hole("olaf.kuhn", "/api/zugriffe?aktenzeichen=" + fall).getBody().path("gesamt").asInt())
                .as("Datenschutz eines anderen Ressorts").isZero();
    }

    @Test
    @DisplayName("Das Protokoll wird nach 90 Tagen gelöscht, keinen Tag früher")
    void kurzeFrist() {
        LocalDateTime damals = LocalDateTime.of(2027, 3, 1, 10, 0);
        uhr.stelleAuf(damals);
        String fall = eroeffne(DIENSTVORGESETZT);
        status(DIENSTVORGESETZT, "/api/faelle/" + fall);
        uhr.stelleAuf(damals.plusDays(90));
        protokoll.loescheAlte();
        assertThat(hole(DATENSCHUTZ, "/api/zugriffe?aktenzeichen=" + fall).getBody().path("gesamt").asInt()).isOne();
        uhr.stelleAuf(damals.plusDays(91));
        protokoll.loescheAlte();
        assertThat(hole(DATENSCHUTZ, "/api/zugriffe?aktenzeichen=" + fall).getBody().path("gesamt").asInt()).isZero();
    }

    @Test
    @DisplayName("Das Cockpit zeigt dem Betrieb des Ressorts den Vorgang, dem eines anderen nicht")
    void cockpit() {
        String fall = eroeffne(DIENSTVORGESETZT);
        uhr.stelleAuf(LocalDateTime.now().plusMinutes(5));
        String pfad = "/camunda/api/cockpit/plugin/base/default/process-instance?businessKey=" + fall;
        assertThat(new Sitzung(port, BETRIEB).antwort("GET", pfad)).startsWith("200").contains(fall);
        assertThat(new Sitzung(port, "petra.lang").antwort("GET", pfad)).startsWith("200").doesNotContain(fall);
        assertThat(new Sitzung(port, KOMMUNIKATION).antwort("GET", pfad)).doesNotContain(fall);
    }

    private HttpStatusCode sende(String person, String fall, String pfad, Map<String, ?> inhalt) {
        ResponseEntity<JsonNode> antwort = als(person).sende("/api/faelle/" + fall + pfad, inhalt);
        return antwort.getStatusCode();
    }
}
