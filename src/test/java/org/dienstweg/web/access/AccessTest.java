package org.dienstweg.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.dienstweg.DienstwegTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What the tests of access share: one application, and people who call its REST interface. */
@DienstwegTest
abstract class AccessTest {

    static final String ANTRAGSTELLERIN = "anna.berger";
    static final String KOMMUNIKATION = "miriam.vogt";
    static final String HAUSSPITZE = "henrike.sommer";
    static final String BEIDES = "robert.falk";
    static final String FREMDE_HAUSSPITZE = "rainer.engel";
    static final String FREMDE_KOMMUNIKATION = "sabine.otto";
    static final String LPA = "karin.beck";
    static final String BETRIEB = "dirk.neumann";
    static final String PROZESSVERANTWORTUNG = "lena.hartmann";
    static final String OHNE_ROLLE = "felix.busch";
    static final String ADMINISTRATION = "administration";

    @Autowired
    TestRestTemplate http;
    @Autowired
    TaskService tasks;
    @Autowired
    ConfigurableApplicationContext application;

    @BeforeEach
    void probe() {
        Zugriffsprobe.in(application);
    }

    ResponseEntity<JsonNode> get(String person, String path) {
        return call(person, HttpMethod.GET, path, null);
    }

    ResponseEntity<JsonNode> post(String person, String path, Object body) {
        return call(person, HttpMethod.POST, path, body);
    }

    ResponseEntity<JsonNode> call(String person, HttpMethod method, String path, Object body) {
        return http.withBasicAuth(person, person).exchange("/engine-rest" + path, method, new HttpEntity<>(body),
                JsonNode.class);
    }

    /** Starts a case and answers the id of its instance. */
    String start(String person) {
        return post(person, "/process-definition/key/zugriffsprobe/submit-form", Map.of("variables", Map.of()))
                .getBody().path("id").asText();
    }

    /** Id of the one open task of a case, looked up behind all rights. */
    String task(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    /** Starts a case and lets it be examined, so that it waits for approval. */
    String startUntilApproval(String starter) {
        String instance = start(starter);
        submit(KOMMUNIKATION, task(instance));
        return instance;
    }

    ResponseEntity<JsonNode> claim(String person, String task) {
        return post(person, "/task/" + task + "/claim", Map.of("userId", person));
    }

    ResponseEntity<JsonNode> assign(String person, String task, String assignee) {
        return post(person, "/task/" + task + "/assignee", Map.of("userId", assignee));
    }

    ResponseEntity<JsonNode> submit(String person, String task) {
        return post(person, "/task/" + task + "/submit-form", Map.of("variables", Map.of()));
    }

    static String message(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("message").asText();
    }
}
