package org.dienstweg.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@DisplayName("Eine Anmeldung für alles")
class LoginTest extends AccessTest {

    @LocalServerPort
    int port;
    @Autowired
    IdentityService identity;
    @Autowired
    ProcessEngine engine;

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "GET, /engine-rest/task, 401", "POST, /engine-rest/task, 401", "GET, /engine-rest/engine, 401",
        "GET, /engine-rest/engine/default/task, 401", "POST, /engine-rest/task/1/claim, 401",
        "GET, /api/faelle, 401", "POST, /api/faelle/x/anlagen, 401", "GET, /api/register/autorisierte.csv, 401",
        "GET, /camunda/api/engine/engine/default/task, 401", "GET, /camunda/api/engine/task, 401",
        "GET, /camunda/api/admin/auth/user/default, 401", "POST, /camunda/api/admin/setup/default/user/create, 401",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist, 401", "GET, /actuator, 401",
        "GET, /actuator/env, 401", "GET, /actuator/health, 200", "GET, /api/demo/personen, 200",
        "GET, /camunda/app/tasklist/default/, 302", "GET, /camunda/app/admin/default/setup/, 302",
        "GET, /akten, 302", "GET, /h2-console, 302", "GET, /gibt/es/nicht, 302"
    })
    @DisplayName("Ohne Anmeldung")
    void withoutLogin(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 401) {
            assertThat(answer.body()).contains("Bitte melden Sie sich an.");
        }
        if (status == 302) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/anmelden");
        }
    }

    @Test
    @DisplayName("Wer keine Seite lesen kann, bekommt auch für Seiten einen Status")
    void programsGetStatus() throws Exception {
        var request = HttpRequest.newBuilder(uri("/akten")).header("Accept", "application/json");
        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Die Gesundheitsprüfung sagt nichts weiter")
    void bareHealth() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/actuator/health"))).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    @DisplayName("Ein falsches Passwort wird auf Deutsch abgelehnt")
    void wrongPassword() {
        ResponseEntity<JsonNode> answer = http.withBasicAuth("lukas.jung", "falsch")
                .getForEntity("/engine-rest/task", JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getBody().path("detail").asText()).startsWith("Benutzername oder Passwort stimmen nicht.");
        ResponseEntity<JsonNode> locked = http.withBasicAuth("lukas.jung", "lukas.jung")
                .getForEntity("/engine-rest/task", JsonNode.class);
        assertThat(locked.getStatusCode()).as("gesperrt für einige Sekunden").isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    @DisplayName("Wer sich im Browser anmeldet, ist in der Aufgabenliste und in REST angemeldet")
    void oneSession() throws Exception {
        String session = login("anna.berger");
        assertThat(send(with(session, "/camunda/app/tasklist/default/")).statusCode()).isEqualTo(200);
        assertThat(send(with(session, "/camunda/api/engine/engine/default/task")).statusCode()).isEqualTo(200);
        assertThat(send(with(session, "/camunda/api/admin/auth/user/default")).body()).contains("anna.berger");
        assertThat(send(with(session, "/engine-rest/task")).statusCode()).isEqualTo(200);
        HttpResponse<String> forged = send(with(session, "/engine-rest/task").POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json"));
        assertThat(forged.statusCode()).as("ohne Token").isEqualTo(403);
        HttpResponse<String> closed = send(with(session, "/camunda/api/engine/engine/default/task/x/complete")
                .POST(BodyPublishers.ofString("{}")).header("Content-Type", "application/json"));
        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(closed.body()).contains("Dieser Weg ist nicht vorgesehen.");
    }

    @Test
    @DisplayName("Abmelden in der Aufgabenliste meldet überall ab")
    void logout() throws Exception {
        String session = login("anna.berger");
        var logout = with(session, "/camunda/api/admin/auth/user/default/logout").POST(BodyPublishers.noBody());
        assertThat(send(logout).statusCode()).isEqualTo(204);
        assertThat(send(with(session, "/engine-rest/task")).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Cockpit und Admin öffnen sich nur für Betrieb und Administration")
    void applications() throws Exception {
        assertThat(send(with(login("anna.berger"), "/camunda/app/cockpit/default/")).statusCode()).isNotEqualTo(200);
        assertThat(send(with(login("dirk.neumann"), "/camunda/app/cockpit/default/")).statusCode()).isEqualTo(200);
        assertThat(send(with(login("dirk.neumann"), "/camunda/app/admin/default/")).statusCode()).isNotEqualTo(200);
        assertThat(send(with(login("administration"), "/camunda/app/admin/default/")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Passwörter sind mit PBKDF2 gespeichert, die Prüfung nach Verboten ist aus")
    void configuration() {
        UserEntity user = (UserEntity) identity.createUserQuery().userId("anna.berger").singleResult();
        assertThat(user.getPassword()).startsWith("{pbkdf2-sha256}1000:");
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(configuration.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(configuration.isEnableHistoricInstancePermissions()).isTrue();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isTaskMetricsEnabled()).isFalse();
    }

    @Test
    @DisplayName("Die Besetzung der Vorführung ist vollständig und endet mit der Person mit zwei Rollen")
    void cast() {
        JsonNode cast = http.getForObject("/api/demo/personen", JsonNode.class);
        JsonNode last = cast.get(cast.size() - 1);
        assertThat(last.path("rollen").toString()).contains("fachreferat", "hausspitze");
        assertThat(last.path("ressort").asText()).isEqualTo("IM");
        assertThat(cast).allSatisfy(person ->
                assertThat(person.path("rollen").toString()).contains("beschaeftigte"));
    }

    private String login(String person) throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(uri("/anmelden")));
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/anmelden")).header("Cookie", cookie(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(person, person, token))));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie").toString()).contains("HttpOnly").containsIgnoringCase("lax");
        return cookie(answer);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst().orElseThrow().split(";")[0];
    }

    private HttpRequest.Builder with(String session, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Cookie", session);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
