package org.dienstweg.web.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.dienstweg.process.access.Verwehrt;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DisplayName("Was schiefgeht, wird auf Deutsch und ohne Innereien gesagt")
@ExtendWith(OutputCaptureExtension.class)
class TranslationTest {

    private final Translation translation = new Translation();

    @Test
    @DisplayName("Eine Ablehnung kommt mit allen Sätzen an, auch wenn die Engine sie einpackt, und ohne Spur im Protokoll")
    void refusal(CapturedOutput log) {
        var refusal = new ProcessEngineException("Cannot submit task form 0815: Nein.",
                new ProcessEngineException(new Ablehnung(List.of("Nein.", "Auch das nicht."))));
        assertThat(translation.of(500, refusal)).isEqualTo(new Antwort(400, "Ablehnung", "Nein. Auch das nicht."));
        assertThat(log.getAll()).isEmpty();
    }

    @Test
    @DisplayName("Fehlende Rechte werden ohne Kennungen genannt, eigene Sätze bleiben")
    void forbidden() {
        var stock = new AuthorizationException("anna.berger", "UPDATE", "Task", "0815");
        assertThat(translation.of(403, stock).status()).isEqualTo(403);
        assertThat(translation.of(403, stock).message()).doesNotContain("anna", "UPDATE", "0815");
        assertThat(translation.of(403, new Verwehrt("So nicht.")).message()).isEqualTo("So nicht.");
    }

    @Test
    @DisplayName("Gleichzeitigkeit ist ein Konflikt, in der Engine wie in der Akte")
    void conflict() {
        for (Throwable collision : List.of(new OptimisticLockingException("ENGINE-03005"),
                new ProcessEngineException(new OptimisticLockingFailureException("row")),
                new DataIntegrityViolationException("key", new SQLException("twice", "23505")))) {
            assertThat(translation.of(500, collision).status()).isEqualTo(409);
            assertThat(translation.of(500, collision).message()).startsWith("Jemand anders hat diese Aufgabe");
        }
    }

    @Test
    @DisplayName("Was es nicht gibt und was falsch gefragt ist, ist keine Störung")
    void callersFault(CapturedOutput log) {
        assertThat(translation.of(500, new NullValueException("task is null")).status()).isEqualTo(404);
        assertThat(translation.of(404, null).status()).isEqualTo(404);
        assertThat(translation.of(500, new BadUserRequestException("expression")).status()).isEqualTo(400);
        assertThat(translation.of(415, null)).extracting(Antwort::status, Antwort::type).containsExactly(415, "Fehlerhaft");
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    @DisplayName("Eine Abfrage mit einem Wert, den niemand vergleichen kann, ist keine Störung")
    void meaninglessQuery(CapturedOutput log) {
        var value = new ProcessEngineException("Object values cannot be used to query");
        var column = new ProcessEngineException(new SQLException("out of range", "22003"));
        assertThat(translation.ofQuery(500, value)).isEqualTo(Translation.FAULTY);
        assertThat(translation.ofQuery(500, column)).isEqualTo(Translation.FAULTY);
        assertThat(translation.ofQuery(500, null)).isEqualTo(Translation.FAULTY);
        assertThat(log.getAll()).doesNotContain("ERROR");
        assertThat(translation.of(500, value).status()).as("beim Handeln").isEqualTo(500);
        assertThat(translation.ofQuery(500, new ProcessEngineException(new SQLException("gone", "08006"))).status())
                .isEqualTo(500);
    }

    @Test
    @DisplayName("Eine Störung trägt ein Kennzeichen, das auch im Protokoll steht")
    void fault(CapturedOutput log) {
        Antwort answer = translation.of(500, new IllegalStateException("secret detail"));
        assertThat(answer.status()).isEqualTo(500);
        String reference = answer.message().replaceAll(".*Kennzeichen (\\w+) .*", "$1");
        assertThat(answer.message()).doesNotContain("secret", "Exception");
        assertThat(log.getAll()).contains("Störung " + reference, "Exception", "\tat org.dienstweg.web.engine.TranslationTest")
                .doesNotContain("secret detail");
    }
}
