package org.dienstweg.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DisplayName("Verschlossene Wege")
class ClosedDoorsTest extends AccessTest {

    @Autowired
    ManagementService management;
    @Autowired
    RuntimeService runtime;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /task/{task}/complete", "POST, /task/{task}/resolve", "POST, /task/{task}/delegate",
        "POST, /task/{task}/bpmnError", "POST, /task/{task}/bpmnEscalation", "PUT, /task/{task}",
        "POST, /task/{task}/variables", "PUT, /task/{task}/variables/x", "DELETE, /task/{task}/variables/x",
        "POST, /task/{task}/localVariables", "PUT, /task/{task}/localVariables/x",
        "POST, /task/{task}/comment/create", "POST, /task/{task}/attachment/create", "POST, /task/create",
        "POST, /task/{task}/identity-links", "DELETE, /task/{task}", "POST, /message", "POST, /signal",
        "POST, /process-definition/key/zugriffsprobe/start", "POST, /process-instance/{instance}/variables",
        "PUT, /process-instance/{instance}/variables/x", "POST, /process-instance/{instance}/modification",
        "DELETE, /process-instance/{instance}", "PUT, /process-instance/{instance}/suspended",
        "POST, /execution/{instance}/signal", "POST, /execution/{instance}/localVariables",
        "POST, /migration/execute", "POST, /filter/create", "POST, /deployment/create", "POST, /user/create",
        "POST, /authorization/create", "PUT, /process-definition/key/zugriffsprobe/suspended",
        "POST, /identity/verify", "POST, /external-task/fetchAndLock", "POST, /history/process-instance/delete",
        "POST, /engine/default/task/{task}/complete", "PATCH, /task/{task}", "PUT, /user/henrike.sommer/credentials"
    })
    @DisplayName("Für Beschäftigte ist zu")
    void closedForStaff(HttpMethod method, String path) {
        ResponseEntity<JsonNode> answer = call(KOMMUNIKATION, method, filled(path), Map.of());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody().path("type").asText()).isEqualTo("Verschlossen");
        assertThat(message(answer)).startsWith("Dieser Weg ist nicht vorgesehen.");
    }

    @Test
    @DisplayName("Niemand wählt beim Start ein Aktenzeichen oder lässt sich Variablen zurückgeben")
    void noBusinessKey() {
        String path = "/process-definition/key/zugriffsprobe/submit-form";
        assertThat(post(ANTRAGSTELLERIN, path, Map.of("variables", Map.of(), "businessKey", "FA-1")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        String task = task(start(ANTRAGSTELLERIN));
        assertThat(post(KOMMUNIKATION, "/task/" + task + "/submit-form", Map.of("variables", Map.of(),
                "withVariablesInReturn", true)).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("Wer die Rolle nicht hat, beginnt keinen Vorgang")
    void startWithoutRole() {
        for (String person : new String[] {KOMMUNIKATION, OHNE_ROLLE, BETRIEB}) {
            ResponseEntity<JsonNode> answer = post(person, "/process-definition/key/zugriffsprobe/submit-form",
                    Map.of("variables", Map.of()));
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(message(answer)).startsWith("Sie dürfen diesen Vorgang nicht beginnen");
        }
    }

    @Test
    @DisplayName("Der Betrieb sieht Vorgänge und wiederholt Aufträge, liest aber keine Aufgabe")
    void operations() {
        String instance = startUntilApproval(ANTRAGSTELLERIN);
        String task = task(instance);
        submit(HAUSSPITZE, task);
        String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
        assertThat(get(BETRIEB, "/process-instance/" + instance).getBody().path("businessKey").asText())
                .startsWith("ZP-");
        assertThat(get(BETRIEB, "/job/" + job).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(call(BETRIEB, HttpMethod.PUT, "/job/" + job + "/retries", Map.of("retries", 2)).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(call(HAUSSPITZE, HttpMethod.PUT, "/job/" + job + "/retries", Map.of("retries", 2)).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("petra.lang", "/process-instance/" + instance).getStatusCode())
                .as("anderes Ressort").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(call("petra.lang", HttpMethod.PUT, "/job/" + job + "/retries", Map.of("retries", 2))
                .getStatusCode()).as("anderes Ressort").isEqualTo(HttpStatus.NOT_FOUND);
        String open = task(start(ANTRAGSTELLERIN));
        assertThat(get(BETRIEB, "/task/" + open + "/form").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get(BETRIEB, "/task/" + open + "/form-variables").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("Diagramme stellt nur die Prozessverantwortung bereit, und auch sie nur, was die Prüfung besteht")
    void deployment() {
        MultiValueMap<String, Object> upload = new LinkedMultiValueMap<>();
        upload.add("deployment-name", "Formular");
        upload.add("data", new ClassPathResource("zugriff/probe.form"));
        assertThat(call(PROZESSVERANTWORTUNG, HttpMethod.POST, "/deployment/create", upload).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        upload.add("diagram", new ClassPathResource("zugriff/zugriffsprobe.bpmn"));
        upload.remove("data");
        ResponseEntity<JsonNode> refused = call(PROZESSVERANTWORTUNG, HttpMethod.POST, "/deployment/create", upload);
        assertThat(refused.getStatusCode().is4xxClientError()).as(String.valueOf(refused)).isTrue();
        assertThat(message(refused)).contains("Formular");
    }

    @Test
    @DisplayName("Die Administration verwaltet Personen und sieht keinen Vorgang")
    void administration() {
        String instance = start(ANTRAGSTELLERIN);
        assertThat(get(ADMINISTRATION, "/user/count").getBody().path("count").asInt()).isGreaterThan(40);
        assertThat(get(ADMINISTRATION, "/process-instance/" + instance).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(ADMINISTRATION, "/task/" + task(instance)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("Was es nicht gibt, wird auf Deutsch und ohne Kennung gesagt")
    void notFound() {
        ResponseEntity<JsonNode> answer = claim(KOMMUNIKATION, "gibtesnicht");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody().toString()).doesNotContain("gibtesnicht").contains("Das gibt es nicht");
        assertThat(get(KOMMUNIKATION, "/kein-pfad").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        ResponseEntity<JsonNode> broken = post(KOMMUNIKATION, "/task", Map.of("sorting", "unsinn"));
        assertThat(broken.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(broken.getBody().toString()).doesNotContain("camunda", "Exception");
    }

    private String filled(String path) {
        String instance = start(ANTRAGSTELLERIN);
        return path.replace("{task}", task(instance)).replace("{instance}", instance);
    }
}
