package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The REST interface as one person uses it from outside, logged in by HTTP Basic. */
public class Leitung {

    /** Escapes what is no character, which a body in UTF-8 could not carry. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final TestRestTemplate rest;

    private Leitung(TestRestTemplate rest) {
        this.rest = rest;
    }

    /** The calls of this person of the demo cast. */
    public static Leitung von(TestRestTemplate rest, String person) {
        return new Leitung(rest.withBasicAuth(person, person));
    }

    /** The calls of somebody who is not logged in. */
    public static Leitung ohneAnmeldung(TestRestTemplate rest) {
        return new Leitung(rest);
    }

    /** Submits a start form. */
    public ResponseEntity<JsonNode> starte(String prozess, Map<String, Object> eingaben) {
        return sende("/engine-rest/process-definition/key/" + prozess + "/submit-form", formular(eingaben));
    }

    /** Submits the form of a task. */
    public ResponseEntity<JsonNode> erledige(String aufgabe, Map<String, Object> antworten) {
        return sende("/engine-rest/task/" + aufgabe + "/submit-form", formular(antworten));
    }

    /** That an answer is a refusal people understand: a whole German sentence without anything of the engine. */
    public static void abgelehntMitDeutschemSatz(ResponseEntity<JsonNode> antwort) {
        assertThat(antwort.getStatusCode().is4xxClientError()).as("%s", antwort).isTrue();
        String satz = antwort.getBody().path("message").asText();
        assertThat(satz).as("%s", antwort).isNotBlank().endsWith(".")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}|[Cc]annot|Exception|ENGINE|org\\.");
    }

    /** The tasks this person sees in a case. */
    public List<Map<String, Object>> aufgaben(String aktenzeichen) {
        return rest.exchange("/engine-rest/task?processInstanceBusinessKey=" + aktenzeichen, HttpMethod.GET, null,
                new ParameterizedTypeReference<List<Map<String, Object>>>() { }).getBody();
    }

    /** A case as this person may read it. */
    public JsonNode fall(String aktenzeichen) {
        return hole("/api/faelle/" + aktenzeichen).getBody();
    }

    /** Any reading call. */
    public ResponseEntity<JsonNode> hole(String pfad) {
        return rest.getForEntity(pfad, JsonNode.class);
    }

    /** Any writing call with a JSON body. */
    public ResponseEntity<JsonNode> sende(String pfad, Object inhalt) {
        HttpHeaders kopf = new HttpHeaders();
        kopf.setContentType(MediaType.APPLICATION_JSON);
        return rest.exchange(pfad, HttpMethod.POST, new HttpEntity<>(alsJson(inhalt), kopf), JsonNode.class);
    }

    private static String alsJson(Object inhalt) {
        try {
            return JSON.writeValueAsString(inhalt);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> formular(Map<String, Object> eingaben) {
        Map<String, Object> variablen = new LinkedHashMap<>();
        eingaben.forEach((name, wert) -> variablen.put(name, wert instanceof List<?> liste
                ? Map.of("type", "Json", "value", JSON.valueToTree(liste).toString())
                : wertOderNull(wert)));
        return Map.of("variables", variablen);
    }

    private static Map<String, Object> wertOderNull(Object wert) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("value", wert);
        return variable;
    }
}
