package org.dienstweg.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Niemand entscheidet in eigener Sache (§§ 20, 21 VwVfG NRW)")
class ConflictOfInterestTest extends AccessTest {

    private static final String EIGENER_ANTRAG = "Sie haben diesen Vorgang selbst beantragt. Über den eigenen Antrag "
            + "darf niemand entscheiden (§§ 20, 21 VwVfG NRW).";

    @Test
    @DisplayName("übernehmen")
    void claimRefused(CapturedOutput log) {
        String task = task(startUntilApproval(BEIDES));
        assertRefused(claim(BEIDES, task), EIGENER_ANTRAG);
        assertThat(log.getAll()).as("keine Spur im Protokoll").doesNotContain("ERROR", "\tat org.");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }

    @Test
    @DisplayName("ohne Übernahme erledigen")
    void completionRefused() {
        String task = task(startUntilApproval(BEIDES));
        assertRefused(submit(BEIDES, task), EIGENER_ANTRAG);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("zugewiesen bekommen")
    void assignmentRefused() {
        String task = task(startUntilApproval(BEIDES));
        claim(HAUSSPITZE, task);
        assertRefused(assign(HAUSSPITZE, task, BEIDES), "Diese Person hat diesen Vorgang selbst beantragt und darf "
                + "darüber nicht entscheiden (§§ 20, 21 VwVfG NRW).");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo(HAUSSPITZE);
    }

    @Test
    @DisplayName("delegiert bekommen")
    void delegationClosed() {
        String task = task(startUntilApproval(BEIDES));
        assertThat(post(HAUSSPITZE, "/task/" + task + "/delegate", Map.of("userId", BEIDES)).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("In fremder Sache darf, wer beide Rollen hat")
    void othersCase() {
        String task = task(startUntilApproval(ANTRAGSTELLERIN));
        assertThat(claim(BEIDES, task).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(submit(BEIDES, task).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("Zugewiesen bekommt eine Aufgabe nur, wer ihre Rolle in ihrem Ressort hat")
    void strangersRefused() {
        String task = task(startUntilApproval(ANTRAGSTELLERIN));
        String satz = "Diese Aufgabe kann nur übernehmen, wer ihre Rolle in diesem Ressort hat.";
        claim(HAUSSPITZE, task);
        assertRefused(assign(HAUSSPITZE, task, OHNE_ROLLE), satz);
        assertRefused(assign(HAUSSPITZE, task, FREMDE_HAUSSPITZE), satz);
        assertRefused(assign(HAUSSPITZE, task, "gibt.es.nicht"), satz);
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, String satz) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().path("type").asText()).isEqualTo("Ablehnung");
        assertThat(message(answer)).isEqualTo(satz);
    }
}
