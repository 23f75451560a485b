package org.dienstweg.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contract demands before an end holds through sub-processes, thrown errors and escalations too. */
@DisplayName("Auch ein Teilprozess kann das Recht nicht schwächen")
class SubProcessChecksTest {

    private static final String DISZIPLINAR = "disziplinarverfahren-einleiten";

    @ParameterizedTest
    @ValueSource(strings = {"account-umbenennen", "beeinflussung-melden", "beitrag-berichtigen", DISZIPLINAR,
        "fach-account-einrichten", "vorteilsannahme"})
    @DisplayName("Jedes Diagramm, wie es ist, wird bereitgestellt")
    void sound(String process) throws IOException {
        assertThat(reasons(process, diagram(process))).isEmpty();
    }

    @ParameterizedTest(name = "statt {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sourceRef="Start_Eingeleitet" targetRef="Unterrichtung_Angestossen" | sourceRef="Start_Eingeleitet" targetRef="Uebergabe_Festgehalten" | Zu „Eingeleitet und übergeben“ (Ende_Uebergeben) führt ein Weg, der „uebergabeFesthalten“ auslässt.
            sourceRef="Start_ErledigungGemeldet" targetRef="erledigungFeststellen" | sourceRef="Start_ErledigungGemeldet" targetRef="Erledigung_Festgestellt" | Zu „Verfahren erledigt“ (Ende_Erledigt) führt ein Weg, der „erledigungFesthalten“ auslässt.
            sourceRef="Gateway_Massnahmeverbot" targetRef="einleitungVerfuegen" | sourceRef="Gateway_Massnahmeverbot" targetRef="Teilprozess_Verfahren" | Zu „Äußerung erfassen“ (aeusserungErfassen) führt ein Weg, der „einleitungFesthalten“ auslässt.
            """)
    @DisplayName("Ein Weg an einem Schritt vorbei wird abgelehnt, auch durch einen Teilprozess hindurch")
    void weakened(String sound, String weakened, String expected) throws IOException {
        assertThat(diagram(DISZIPLINAR)).contains(sound);
        assertThat(reasons(DISZIPLINAR, diagram(DISZIPLINAR).replace(sound, weakened)))
                .contains(DISZIPLINAR + ".bpmn: " + expected);
    }

    private static List<String> reasons(String process, String diagram) throws IOException {
        DeploymentEntity deployment = Bereitstellung.neu();
        Bereitstellung.add(deployment, process + ".bpmn", diagram);
        try (Stream<Path> forms = Files.list(Path.of("forms", process))) {
            forms.forEach(form -> Bereitstellung.add(deployment, form.getFileName().toString(), Bereitstellung.file(form)));
        }
        return Bereitstellung.gruende(deployment, bean -> true);
    }

    private static String diagram(String process) {
        return Bereitstellung.file(Path.of("processes", process + ".bpmn"));
    }
}
