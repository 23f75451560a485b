package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The drop-downs in the Modeler offer exactly what the diagrams use. */
@DisplayName("Die Auswahllisten im Modeler passen zu den Diagrammen")
class ElementTemplateTest {

    private static final File VORLAGEN = new File(".camunda/element-templates/dienstweg.json");

    @Test
    @DisplayName("Angeboten werden die Bausteine der Diagramme unter dem Namen ihrer Aufgabe")
    void bietetDieBausteineAn() throws IOException {
        assertThat(auswahl("org.dienstweg.schritt")).hasSameElementsAs(Diagramm.alle()
                .flatMap(diagramm -> diagramm.alle(ServiceTask.class))
                .map(aufgabe -> aufgabe.getName() + "=" + aufgabe.getCamundaDelegateExpression())
                .collect(Collectors.toSet())).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Angeboten wird jede Befangenheit, die in einem Diagramm steht")
    void bietetDieBefangenheitAn() throws IOException {
        assertThat(auswahl("org.dienstweg.entscheidung")).extracting(wahl -> wahl.substring(wahl.indexOf('=') + 1))
                .containsAll(Diagramm.alle().flatMap(diagramm -> diagramm.alle(UserTask.class))
                        .filter(aufgabe -> aufgabe.getExtensionElements() != null)
                        .flatMap(aufgabe -> aufgabe.getExtensionElements().getElementsQuery().list().stream())
                        .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                        .map(CamundaProperty::getCamundaValue).toList());
    }

    private static List<String> auswahl(String vorlage) throws IOException {
        JsonNode vorlagen = new ObjectMapper().readTree(VORLAGEN);
        return StreamSupport.stream(vorlagen.spliterator(), false)
                .filter(eine -> eine.path("id").asText().equals(vorlage))
                .map(eine -> eine.path("properties").path(0).path("choices"))
                .flatMap(wahlen -> StreamSupport.stream(wahlen.spliterator(), false))
                .map(wahl -> wahl.path("name").asText() + "=" + wahl.path("value").asText()).toList();
    }
}
