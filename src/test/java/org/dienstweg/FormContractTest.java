package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form belongs to one element, asks for what the contract says, and shows free text only where it stays text. */
@DisplayName("Jedes Formular hält die Hausregeln ein")
class FormContractTest {

    private static final Pattern PLATZHALTER = Pattern.compile("\\{\\{(.*?)}}");
    private static final List<String> OHNE_FREITEXT = List.of("fall.aktenzeichen", "fall.ressortName",
            "fall.eroeffnetAm", "fall.akteUrl", "fall.antragsteller");
    private static final List<String> ZULAESSIG = List.of("text", "table", "group", "dynamiclist", "textfield",
            "textarea", "number", "datetime", "checkbox", "radio", "select");

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Jeder Start und jede Aufgabe hat ein Formular mit ihrer ID, und es gibt kein weiteres")
    void gehoertZuEinemElement(Diagramm diagramm) {
        Map<String, String> formulare = Stream.concat(
                        diagramm.alle(StartEvent.class).filter(start -> start.getEventDefinitions().isEmpty()
                                && start.getParentElement() instanceof Process),
                        diagramm.alle(UserTask.class))
                .collect(Collectors.toMap(FlowElement::getId, FormContractTest::formRef));
        assertThat(formulare).allSatisfy((id, formular) -> assertThat(formular).isEqualTo(id + " deployment"));
        assertThat(Formular.von(diagramm.name()).map(Formular::name)).hasSameElementsAs(formulare.keySet());
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Seine ID ist der Name der Datei, sein Schema das der Tasklist")
    void heisstWieSeineDatei(Formular formular) {
        assertThat(formular.schema().path("id").asText()).isEqualTo(formular.name());
        assertThat(formular.schema().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(formular.bausteine()).allMatch(baustein ->
                baustein.path("id").asText().matches("(Text|Feld|Gruppe|Tabelle|Liste)_\\w+"));
        assertThat(formular.bausteine().map(baustein -> baustein.path("id").asText())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Seine Schlüssel und gespeicherten Werte sind die des Vertrags")
    void haeltDenVertrag(Formular formular) {
        String vertrag = Vertrag.von(formular.prozess()).wert("form." + formular.name());
        assertThat(String.join(" ", formular.schluessel())).isEqualTo(vertrag);
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Formulare mit denselben Schlüsseln prüfen und erklären sie gleich")
    void gleicheSchluesselGleichePruefung(Formular formular) {
        assertThat(Formular.von(formular.prozess()).filter(anderes -> formular.schluessel().size() > 2
                && anderes.schluessel().equals(formular.schluessel())))
                .allSatisfy(anderes -> assertThat(anderes.felder()).containsExactlyElementsOf(
                        formular.felder().toList()));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Jedes Feld hat eine Bezeichnung und erklärt sich mit der Fundstelle")
    void felderErklaerenSich(Formular formular) {
        assertThat(formular.felder()).allSatisfy(feld -> {
            String schluessel = feld.path("key").asText();
            assertThat(bezeichnung(feld)).as(schluessel).isNotBlank();
            assertThat(feld.path("description").asText()).as(schluessel).containsPattern("HR \\d|§ \\d|VV ");
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Es beginnt mit einem Satz, der sagt, was zu tun ist, und mit dem Stand des Vorgangs")
    void sagtWasZuTunIst(Formular formular) {
        JsonNode erster = formular.bausteine().findFirst().orElseThrow();
        assertThat(erster.path("type").asText()).isEqualTo("text");
        assertThat(erster.path("text").asText()).startsWith("Bitte ")
                .containsPattern("\\{\\{fall\\.(aktenzeichen|ressortName)}}");
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Was Menschen geschrieben haben, steht nur in Tabellen und Feldern, nie in Texten mit Auszeichnung")
    void freitextBleibtText(Formular formular) {
        assertThat(formular.bausteine().map(baustein -> baustein.path("type").asText())).isSubsetOf(ZULAESSIG);
        assertThat(formular.bausteine().flatMap(baustein -> Stream.of("text", "label", "description")
                        .map(stelle -> baustein.path(stelle).asText())).flatMap(FormContractTest::platzhalter))
                .isSubsetOf(OHNE_FREITEXT);
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Formular#alle")
    @DisplayName("Eine Liste wird nie eingeklappt, denn dabei gehen Angaben verloren")
    void listenBleibenOffen(Formular formular) {
        assertThat(formular.bausteine("dynamiclist"))
                .allMatch(liste -> liste.path("disableCollapse").asBoolean());
    }

    private static String formRef(FlowElement element) {
        return element instanceof UserTask aufgabe
                ? aufgabe.getCamundaFormRef() + " " + aufgabe.getCamundaFormRefBinding()
                : ((StartEvent) element).getCamundaFormRef() + " " + ((StartEvent) element).getCamundaFormRefBinding();
    }

    private static Stream<String> platzhalter(String text) {
        return PLATZHALTER.matcher(text).results().map(MatchResult::group)
                .map(gefunden -> gefunden.substring(2, gefunden.length() - 2).strip());
    }

    private static String bezeichnung(JsonNode feld) {
        return Arrays.asList("label", "dateLabel").stream().map(stelle -> feld.path(stelle).asText())
                .collect(Collectors.joining());
    }
}
