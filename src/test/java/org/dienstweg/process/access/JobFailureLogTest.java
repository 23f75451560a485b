package org.dienstweg.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobFailureLogTest {

    @Test
    @DisplayName("Woran ein Auftrag scheiterte, steht mit Art und Ort im Protokoll und ohne die Werte, die eine Datenbank wiederholt")
    void ohneWerte(CapturedOutput log) {
        new JobFailureLog().exceptionWhileExecutingJob("4711",
                new IllegalStateException("Geheimwort", new SQLException("Value too long: 'Geheimwort'", "22001")));
        assertThat(log.getAll()).contains("4711", "IllegalStateException", "SQL state 22001", "JobFailureLogTest.ohneWerte")
                .doesNotContain("Geheimwort");
    }
}
