package org.dienstweg.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@DisplayName("Rechte an einer Aufgabe folgen aus ihrem gegenwärtigen Stand")
class TaskAccessTest extends AccessTest {

    private static final String KOLLEGE = "robert.falk";

    @Autowired
    RuntimeService runtime;
    @Autowired
    HistoryService history;
    @Autowired
    AuthorizationService authorizations;

    @Test
    @DisplayName("Wer die Rolle hat, sieht und erledigt die Aufgabe; danach bleibt nichts zurück")
    void candidate() {
        String instance = start(ANTRAGSTELLERIN);
        String task = task(instance);
        assertThat(get(KOMMUNIKATION, "/task/" + task).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(claim(KOMMUNIKATION, task).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(submit(KOMMUNIKATION, task).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertNoAccess(KOMMUNIKATION, task(instance));
    }

    @Test
    @DisplayName("Wer eine Aufgabe abgegeben hat, sieht und kann nichts mehr")
    void formerAssignee() {
        String task = task(startUntilApproval(ANTRAGSTELLERIN));
        claim(HAUSSPITZE, task);
        assertThat(assign(HAUSSPITZE, task, KOLLEGE).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertNoAccess(HAUSSPITZE, task);
        assertThat(get(KOLLEGE, "/task/" + task).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(submit(KOLLEGE, task).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("Ein anderes Ressort sieht nichts, auch keine Zahl")
    void otherTenant() {
        String instance = start(ANTRAGSTELLERIN);
        assertNoAccess(FREMDE_KOMMUNIKATION, task(instance));
        assertThat(count(FREMDE_KOMMUNIKATION, instance)).isZero();
        assertThat(list(FREMDE_KOMMUNIKATION, Map.of("processInstanceId", instance))).isEmpty();
    }

    @Test
    @DisplayName("Ein Vorgang gehört dem Ressort dessen, der ihn begonnen hat")
    void tenantOfStarter() {
        String instance = start(ANTRAGSTELLERIN);
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().getTenantId())
                .isEqualTo("IM");
    }

    @Test
    @DisplayName("Liste und Zahl enthalten nur, was bei der Person liegt")
    void listAndCount() {
        String instance = start(ANTRAGSTELLERIN);
        assertThat(count(KOMMUNIKATION, instance)).isEqualTo(1);
        assertThat(list(KOMMUNIKATION, Map.of("processInstanceId", instance))).hasSize(1);
        assertThat(count(OHNE_ROLLE, instance)).isZero();
        assertThat(count(ANTRAGSTELLERIN, instance)).isZero();
        assertThat(count(BETRIEB, instance)).isZero();
        assertThat(count(ADMINISTRATION, instance)).isZero();
    }

    @Test
    @DisplayName("Eigene Oder-Bedingungen einer Abfrage erweitern nicht, was man sieht")
    void orQueries() {
        String instance = start(ANTRAGSTELLERIN);
        Map<String, Object> query = Map.of("processInstanceId", instance, "orQueries", List.of(
                Map.of("candidateGroup", "kommunikation", "assignee", KOMMUNIKATION, "nameLike", "%")));
        assertThat(list(KOMMUNIKATION, query)).hasSize(1);
        assertThat(list(FREMDE_KOMMUNIKATION, query)).isEmpty();
        assertThat(list(OHNE_ROLLE, query)).isEmpty();
    }

    @Test
    @DisplayName("Die gemeinsamen Filter zeigen jedem das Seine")
    void filters() {
        String instance = start(ANTRAGSTELLERIN);
        String task = task(instance);
        assertThat(filter(KOMMUNIKATION, "Meine Aufgaben")).contains(task);
        assertThat(filter(KOMMUNIKATION, "Meiner Rolle")).contains(task);
        assertThat(filter(KOMMUNIKATION, "Mir zugewiesen")).doesNotContain(task);
        claim(KOMMUNIKATION, task);
        assertThat(filter(KOMMUNIKATION, "Meiner Rolle")).doesNotContain(task);
        assertThat(filter(KOMMUNIKATION, "Mir zugewiesen")).contains(task);
        assertThat(filter(FREMDE_KOMMUNIKATION, "Meine Aufgaben")).doesNotContain(task);
        assertThat(filter(LPA, "Meine Aufgaben")).doesNotContain(task);
    }

    @Test
    @DisplayName("Eine zurückgegebene Aufgabe liegt wieder bei der Rolle")
    void unclaim() {
        String task = task(start(ANTRAGSTELLERIN));
        claim(KOMMUNIKATION, task);
        assertThat(post(KOMMUNIKATION, "/task/" + task + "/unclaim", null).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(get(KOMMUNIKATION, "/task/" + task).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    @DisplayName("Variablen liest niemand außerhalb der eigenen Aufgabe, auch nicht in der Historie")
    void variables() {
        String instance = start(ANTRAGSTELLERIN);
        runtime.setVariable(instance, "geheim", "Inhalt");
        for (String person : List.of(ANTRAGSTELLERIN, KOMMUNIKATION, BETRIEB, OHNE_ROLLE, ADMINISTRATION)) {
            for (String path : List.of("/variable-instance", "/history/variable-instance", "/history/detail")) {
                assertThat(get(person, path + "?processInstanceId=" + instance).getBody()).as(person + path).isEmpty();
            }
            assertThat(get(person, "/process-instance/" + instance + "/variables").getStatusCode())
                    .as(person).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(get(person, "/history/task?processInstanceId=" + instance).getBody()).as(person).isEmpty();
        }
        assertThat(get(KOMMUNIKATION, "/task/" + task(instance) + "/form-variables").getBody().has("geheim")).isTrue();
        runtime.removeVariable(instance, "geheim");
    }

    @Test
    @DisplayName("Zu keiner Aufgabe wird eine Berechtigung gespeichert")
    void noRows() {
        String task = task(startUntilApproval(ANTRAGSTELLERIN));
        claim(HAUSSPITZE, task);
        assign(HAUSSPITZE, task, KOLLEGE);
        for (Resources resource : List.of(Resources.TASK, Resources.HISTORIC_TASK, Resources.PROCESS_INSTANCE)) {
            assertThat(authorizations.createAuthorizationQuery().resourceType(resource).list())
                    .allMatch(grant -> grant.getResourceId().equals("*"));
        }
        assertThat(authorizations.createAuthorizationQuery().authorizationType(2).count()).isZero();
    }

    private void assertNoAccess(String person, String task) {
        assertThat(get(person, "/task/" + task).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        for (String path : List.of("/form", "/form-variables", "/variables", "/identity-links", "/localVariables")) {
            assertThat(get(person, "/task/" + task + path).getStatusCode()).as(path).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(claim(person, task).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(assign(person, task, person).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> refused = submit(person, task);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(message(refused)).startsWith("Diese Aufgabe liegt nicht bei Ihnen.").doesNotContain(task);
    }

    private int count(String person, String instance) {
        return get(person, "/task/count?processInstanceId=" + instance).getBody().path("count").asInt();
    }

    private JsonNode list(String person, Map<String, Object> query) {
        return post(person, "/task", query).getBody();
    }

    private List<String> filter(String person, String name) {
        String filter = get(person, "/filter?name=" + name).getBody().get(0).path("id").asText();
        JsonNode found = call(person, HttpMethod.GET, "/filter/" + filter + "/list", null).getBody();
        return found.findValuesAsText("id");
    }
}
