package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Vertrag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram keeps the house rules: a stem found in one place is found in all, and roles are what lanes say. */
@DisplayName("Jedes Diagramm hält die Hausregeln ein")
class ProcessContractTest {

    private static final String SYSTEM = "Dienstweg";
    private static final String ERZEUGT = "\\w+_[01][0-9a-z]{5,6}(_di)?";
    private static final String FUNDSTELLE = "(?s).*(\\b(HR-\\d-\\d{2}|VV\\d*-\\d[\\d.]*\\w*)\\b|§+ \\d+).*";

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Es ist gültig, heißt wie seine Datei, ist ausführbar und hat eine Aufbewahrungsdauer")
    void heisstWieSeineDatei(Diagramm diagramm) {
        Bpmn.validateModel(diagramm.modell());
        Process prozess = diagramm.prozess();
        assertThat(prozess.getId()).isEqualTo(diagramm.name());
        assertThat(prozess.isExecutable()).isTrue();
        assertThat(prozess.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(diagramm.alle(Participant.class).map(Participant::getName)).containsExactly(prozess.getName());
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Es hat die Elemente, auf die sich andere verlassen")
    void haeltDenVertrag(Diagramm diagramm) {
        Vertrag vertrag = diagramm.vertrag();
        assertThat(ids(diagramm.alle(StartEvent.class))).containsAll(vertrag.liste("start"));
        assertThat(ids(diagramm.alle(UserTask.class))).containsAll(vertrag.liste("aufgaben"));
        assertThat(ids(diagramm.alle(EndEvent.class))).containsAll(vertrag.liste("enden"));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Der Vertrag sagt zu jeder Aufgabe, wem sie gehört, und zu jeder Eingabe, welcher Schritt sie ablegt")
    void derVertragIstVollstaendig(Diagramm diagramm) {
        Vertrag vertrag = diagramm.vertrag();
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe ->
                assertThat(vertrag.wert("zustaendig." + aufgabe.getId())).as(aufgabe.getId()).isNotEmpty());
        assertThat(diagramm.alle(SequenceFlow.class).filter(weg -> weg.getSource() instanceof UserTask
                || vertrag.liste("start").contains(weg.getSource().getId()))).allSatisfy(weg ->
                assertThat(vertrag.wert("danach." + weg.getSource().getId())).isEqualTo(weg.getTarget().getId()));
        assertThat(vertrag.liste("enden")).anyMatch(ende -> !vertrag.liste("vorher." + ende).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Keine ID ist erzeugt, alles hat einen Namen")
    void sprichtInWorten(Diagramm diagramm) {
        assertThat(ids(diagramm.alle(BaseElement.class)).filter(Objects::nonNull))
                .noneMatch(id -> id.matches(ERZEUGT));
        assertThat(diagramm.alle(FlowNode.class)).allSatisfy(knoten ->
                assertThat(knoten.getName()).as(knoten.getId()).isNotBlank().isEqualTo(knoten.getName().strip()));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Jede Lane ist eine Rolle oder das System, und alles liegt in genau einer")
    void hatEineLaneJeRolle(Diagramm diagramm) {
        assertThat(diagramm.alle(Lane.class).map(Lane::getName))
                .allMatch(name -> name.equals(SYSTEM) || Rolle.mitId(rolle(name)).isPresent());
        assertThat(diagramm.alle(FlowNode.class)).allSatisfy(knoten ->
                assertThat(diagramm.lanes(knoten)).as(knoten.getId()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Eine Aufgabe gehört der Rolle ihrer Lane, der antragstellenden Person oder berechneten Personen")
    void aufgabenGehoerenIhrerLane(Diagramm diagramm) {
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe -> {
            String lane = diagramm.lanes(aufgabe).get(0).getName();
            if (aufgabe.getCamundaCandidateUsers() != null) {
                assertThat(aufgabe.getCamundaCandidateGroups()).as("Ersatz, damit niemand leer ausgeht")
                        .matches("\\$\\{\\w+\\.\\w+\\(execution\\)}");
            } else if (aufgabe.getCamundaAssignee() == null) {
                assertThat(aufgabe.getCamundaCandidateGroupsList()).as(aufgabe.getId())
                        .containsExactlyElementsOf(diagramm.vertrag().liste("zustaendig." + aufgabe.getId()))
                        // a sub-process stands in one lane, even where one of its tasks belongs to another role
                        .matches(rollen -> rollen.contains(rolle(lane)) || aufgabe.getParentElement() instanceof SubProcess);
            } else {
                assertThat(aufgabe.getCamundaAssignee()).matches("\\$\\{(antragsteller|beteiligte)\\.\\w+\\(execution\\)}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Eine Serviceaufgabe liegt beim System, ihr Name ist ihre ID und ihr Delegate heißt wie sie")
    void serviceaufgabenHabenEinenStamm(Diagramm diagramm) {
        assertThat(diagramm.alle(ServiceTask.class)).allSatisfy(aufgabe -> {
            // A sub-process lies in the lane of its tasks; steps of the system within it have no lane of their own.
            assertThat(aufgabe.getParentElement() instanceof SubProcess
                    || diagramm.lanes(aufgabe).get(0).getName().equals(SYSTEM)).as(aufgabe.getId()).isTrue();
            assertThat(aufgabe.getId()).isEqualTo(stamm(aufgabe.getName()));
            assertThat(aufgabe.getCamundaDelegateExpression()).isEqualTo("${" + aufgabe.getId() + "Delegate}");
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Der Name einer Aufgabe besteht aus Gegenstand und Verb, das Verb beendet die ID")
    void aufgabenSindGegenstandUndVerb(Diagramm diagramm) {
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe -> {
            List<String> worte = List.of(aufgabe.getName().split(" "));
            assertThat(worte).hasSizeGreaterThan(1);
            assertThat(stamm("x " + worte.get(worte.size() - 1)).substring(1)).isNotBlank()
                    .satisfies(verb -> assertThat(aufgabe.getId()).endsWithIgnoringCase(verb));
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Jede Aufgabe nennt die Vorschrift, die sie erfüllt")
    void aufgabenNennenDieVorschrift(Diagramm diagramm) {
        assertThat(diagramm.alle(Task.class)).allSatisfy(aufgabe ->
                assertThat(aufgabe.getDocumentations()).as(aufgabe.getId()).singleElement()
                        .satisfies(text -> assertThat(text.getTextContent()).matches(FUNDSTELLE)));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Wer befangen sein kann, steht an der Aufgabe")
    void nenntDieBefangenen(Diagramm diagramm) {
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe ->
                assertThat(befangen(aufgabe)).as(aufgabe.getId())
                        .isEqualTo(diagramm.vertrag().wert("befangen." + aufgabe.getId())));
        assertThat(diagramm.alle(UserTask.class).map(ProcessContractTest::befangen)
                .flatMap(wert -> Stream.of(wert.split(","))).filter(wert -> !wert.isEmpty()))
                .allMatch(wert -> Arrays.stream(Beteiligung.values())
                        .anyMatch(art -> art.name().equals(wert.toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Ein Teilprozess zum Abbrechen unterbricht den Vorgang")
    void abbruchUnterbricht(Diagramm diagramm) {
        assertThat(diagramm.alle(SubProcess.class).filter(SubProcess::triggeredByEvent)
                .filter(teil -> teil.getParentElement() instanceof Process)
                // one that only asks whether the case is to end leaves it as it is
                .filter(teil -> teil.getChildElementsByType(EndEvent.class).stream()
                        .anyMatch(ende -> ende.getId().startsWith("Ende_")))).isNotEmpty()
                .allSatisfy(teil -> assertThat(teil.getChildElementsByType(StartEvent.class)).singleElement()
                        .satisfies(start -> assertThat(start.isInterrupting()).isTrue()));
    }

    private static Stream<String> ids(Stream<? extends BaseElement> elemente) {
        return elemente.map(BaseElement::getId);
    }

    private static String befangen(UserTask aufgabe) {
        return aufgabe.getExtensionElements() == null ? ""
                : aufgabe.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(eigenschaft -> eigenschaft.getCamundaName().equals("befangen"))
                .map(CamundaProperty::getCamundaValue).findFirst().orElse("");
    }

    private static String rolle(String lane) {
        return ohneUmlaute(lane).replace(' ', '-');
    }

    /** "Absenderhinweis prüfen" becomes {@code absenderhinweisPruefen}. */
    private static String stamm(String name) {
        String[] worte = ohneUmlaute(name).split("[ -]");
        return worte[0] + Arrays.stream(worte).skip(1)
                .map(wort -> wort.substring(0, 1).toUpperCase(Locale.ROOT) + wort.substring(1))
                .reduce("", String::concat);
    }

    private static String ohneUmlaute(String text) {
        return text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss");
    }
}
