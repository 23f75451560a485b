package org.dienstweg.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;

@DisplayName("Sinnlose Abfragen")
@ExtendWith(OutputCaptureExtension.class)
class MeaninglessQueriesTest extends AccessTest {

    private static final List<Map<String, Object>> BODIES = List.of(
            variable(Map.of("name", "a", "operator", "eq", "value", Map.of("a", 1))),
            variable(Map.of("name", "a", "operator", "eq", "value", List.of(1))),
            variable(Map.of("operator", "eq", "value", 1)),
            variable(Map.of("name", "a", "operator", "gt", "value", true)),
            Map.of("priority", "viel"), Map.of("createdAfter", "neulich"), Map.of("taskDefinitionKeyIn", "x"),
            Map.of("processVariables", "x"), Map.of("orQueries", List.of(Map.of("priority", "x"))),
            Map.of("sorting", List.of(Map.of("sortBy", "processVariable", "sortOrder", "asc", "parameters",
                    Map.of("variable", 5)))));

    @ParameterizedTest
    @ValueSource(strings = {"/task?firstResult=-5", "/task?firstResult=-5&maxResults=10", "/task?maxResults=-1",
        "/task?firstResult=abc", "/task?firstResult=99999999999", "/task?priority=x",
        "/task?createdAfter=neulich", "/task?candidateGroups=", "/task?delegationState=x",
        "/task/count?priority=99999999999", "/history/process-instance?firstResult=-3", "/history/task?firstResult=-3",
        "/process-definition?firstResult=-2", "/filter?firstResult=-2", "/job?firstResult=-3", "/user?firstResult=-3"})
    @DisplayName("Ein Wert, den es nicht gibt, ist ein Fehler der Anfrage")
    void parameters(String query, CapturedOutput log) {
        assertFaulty(get(KOMMUNIKATION, query), log);
    }

    @ParameterizedTest
    @FieldSource("BODIES")
    @DisplayName("Ein Wert der falschen Art auch")
    void bodies(Map<String, Object> body, CapturedOutput log) {
        assertFaulty(post(KOMMUNIKATION, "/task", body), log);
        assertFaulty(post(KOMMUNIKATION, "/task/count", body), log);
    }

    @ParameterizedTest
    @CsvSource({"/task?firstResult=-1", "/task?firstResult=0&maxResults=-1"})
    @DisplayName("Vor der ersten Seite beginnt keine")
    void paging(String path, CapturedOutput log) {
        assertFaulty(post(KOMMUNIKATION, path, Map.of()), log);
    }

    private static void assertFaulty(ResponseEntity<JsonNode> answer, CapturedOutput log) {
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(message(answer)).isEqualTo("Die Anfrage ist unvollständig oder fehlerhaft.");
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    private static Map<String, Object> variable(Map<String, Object> condition) {
        return Map.of("processVariables", List.of(condition));
    }
}
