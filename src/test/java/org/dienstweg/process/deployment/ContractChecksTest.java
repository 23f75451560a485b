package org.dienstweg.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns a diagram may change the way, and cannot take anything from the law with it. */
@DisplayName("Eine Bereitstellung kann das Recht nicht schwächen")
class ContractChecksTest {

    private static final Path DIAGRAM = Path.of("processes/fach-account-einrichten.bpmn");

    @Test
    @DisplayName("Das Diagramm, wie es ist, wird bereitgestellt")
    void sound() {
        assertThat(reasons(diagram())).isEmpty();
    }

    @ParameterizedTest(name = "statt {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            camunda:candidateGroups="hausspitze"     | camunda:candidateGroups="fachreferat" | „Fach-Account billigen“ (hausspitzeBilligen) gehört nach dem Vertrag „hausspitze“ und niemandem sonst (Candidate Groups oder Assignee).
            camunda:candidateGroups="hausspitze"     | camunda:candidateGroups="hausspitze,fachreferat" | „Fach-Account billigen“ (hausspitzeBilligen) gehört nach dem Vertrag „hausspitze“ und niemandem sonst (Candidate Groups oder Assignee).
            camunda:candidateGroups="hausspitze"     | camunda:candidateGroups="hausspitze" camunda:candidateUsers="petra" | „Fach-Account billigen“ (hausspitzeBilligen) gehört nach dem Vertrag „hausspitze“ und niemandem sonst (Candidate Groups oder Assignee).
            camunda:candidateGroups="hausspitze"     | camunda:assignee="${antragsteller.von(execution)}" | „Fach-Account billigen“ (hausspitzeBilligen) gehört nach dem Vertrag „hausspitze“ und niemandem sonst (Candidate Groups oder Assignee).
            camunda:assignee="${antragsteller.von(execution)}" | camunda:candidateGroups="beschaeftigte" | „Antrag nachbessern“ (antragNachbessern) gehört nach dem Vertrag „${antragsteller.von(execution)}“ und niemandem sonst (Candidate Groups oder Assignee).
            value="antragsteller,pruefer"            | value="antragsteller" | „Fach-Account billigen“ (hausspitzeBilligen) braucht in der Eigenschaft „befangen“ wenigstens: antragsteller, pruefer.
            name="befangen"                          | name="unbefangen" | „Fach-Account abstimmen“ (kommunikationAbstimmen) braucht in der Eigenschaft „befangen“ wenigstens: antragsteller.
            Start_FachAccountGewuenscht              | Start_FachAccountErbeten | Es fehlt: Startereignis „Start_FachAccountGewuenscht“.
            Start_FachAccountGewuenscht              | Start_FachAccountErbeten | Im Vertrag des Verfahrens steht nicht: Startereignis „Fach-Account gewünscht“ (Start_FachAccountErbeten).
            hausspitzeBilligen                       | spitzeBilligen | Es fehlt: Aufgabe „hausspitzeBilligen“.
            hausspitzeBilligen                       | spitzeBilligen | Im Vertrag des Verfahrens steht nicht: Aufgabe „Fach-Account billigen“ (spitzeBilligen).
            Ende_Abgelehnt                           | Ende_Verworfen | Es fehlt: Endereignis „Ende_Abgelehnt“.
            targetRef="nachbesserungAufnehmen"       | targetRef="billigungFesthalten" | Auf „Antrag nachbessern“ (antragNachbessern) darf „Billigung festhalten“ (billigungFesthalten) nicht unmittelbar folgen: Jede Eingabe nimmt nur der Schritt zur Akte, der dafür gebaut ist.
            sourceRef="abstimmungFesthalten" targetRef="Gateway_Abgestimmt" | sourceRef="abstimmungFesthalten" targetRef="billigungFesthalten" | Auf „Abstimmung festhalten“ (abstimmungFesthalten) darf „Billigung festhalten“ (billigungFesthalten) nicht unmittelbar folgen: Jede Eingabe nimmt nur der Schritt zur Akte, der dafür gebaut ist.
            sourceRef="Gateway_PlattformGelistet" targetRef="hausspitzeBilligen" | sourceRef="Gateway_PlattformGelistet" targetRef="lpaInformieren" | Zu „Account einrichten“ (accountEinrichten) führt ein Weg, der „billigungFesthalten“ auslässt.
            sourceRef="Timer_Eskalation_hausspitzeBilligen" targetRef="Eskaliert_hausspitzeBilligen" | sourceRef="Timer_Eskalation_hausspitzeBilligen" targetRef="lpaInformieren" | Zu „Account einrichten“ (accountEinrichten) führt ein Weg, der „billigungFesthalten“ auslässt.
            sourceRef="antragPruefen" targetRef="benennungPruefen" | sourceRef="antragPruefen" targetRef="absenderhinweisPruefen" | Zu „Fach-Account abstimmen“ (kommunikationAbstimmen) führt ein Weg, der „benennungPruefen“ auslässt.
            """)
    @DisplayName("Andere Zuständige, weniger Befangene, fehlende Elemente und ausgelassene Schritte werden abgelehnt")
    void weakened(String sound, String weakened, String expected) {
        assertThat(diagram()).contains(sound);
        assertThat(reasons(diagram().replace(sound, weakened)))
                .contains("fach-account-einrichten.bpmn: " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheimverfahren", "fach.account", "Probe"})
    @DisplayName("Ein Verfahren ohne Vertrag kennt Dienstweg nicht")
    void unknown(String key) {
        String renamed = diagram().replace("process id=\"fach-account-einrichten\"", "process id=\"" + key + "\"");
        assertThat(reasons(renamed)).contains("fach-account-einrichten.bpmn: Das Verfahren „Fach-Account einrichten“ ("
                + key + ") kennt Dienstweg nicht. Ein neues Verfahren braucht Bausteine und einen Vertrag in der Anwendung.");
    }

    @Test
    @DisplayName("Ein zweites Verfahren im selben Diagramm wird abgelehnt")
    void second() {
        String second = diagram().replace("</bpmn:process>", "</bpmn:process><bpmn:process id=\"probe\" name=\"Probe\" />");
        assertThat(reasons(second)).contains("fach-account-einrichten.bpmn: Ein Diagramm enthält genau ein Verfahren.");
    }

    @Test
    @DisplayName("Mehr Befangene auszuschließen steht frei")
    void stricter() {
        assertThat(reasons(diagram().replace("value=\"antragsteller,pruefer\"",
                "value=\"antragsteller,pruefer,bearbeiter\""))).isEmpty();
    }

    private static List<String> reasons(String diagram) {
        DeploymentEntity deployment = Bereitstellung.neu();
        Bereitstellung.add(deployment, "fach-account-einrichten.bpmn", diagram);
        for (String form : List.of("Start_FachAccountGewuenscht", "antragNachbessern", "kommunikationAbstimmen",
                "lpaAbstimmen", "hausspitzeBilligen", "accountEinrichten", "verifizierungErledigen",
                "autorisierteBelehren")) {
            Bereitstellung.add(deployment, form + ".form",
                    Bereitstellung.file(Path.of("forms/fach-account-einrichten", form + ".form")));
        }
        return Bereitstellung.gruende(deployment, bean -> true);
    }

    private static String diagram() {
        return Bereitstellung.file(DIAGRAM);
    }
}
