package org.dienstweg.process.deployment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.dienstweg.process.Vertrag;

/**
 * A diagram may change the way but not the law: who decides, who is excluded, what is filed by which step, and what must
 * have happened before. All of that stands in the {@link Vertrag} of the process, and a process without one is refused: a
 * new process needs delegates, a kind of file and rights, so it comes with code anyway, and its contract with it.
 */
final class ContractChecks {

    private static final String BEFANGEN = "befangen";

    private ContractChecks() {
    }

    static Stream<String> processIsKnown(Diagram diagram) {
        List<Process> processes = diagram.all(Process.class).toList();
        if (processes.size() != 1) {
            return Stream.of("Ein Diagramm enthält genau ein Verfahren.");
        }
        return contract(diagram).isPresent() ? Stream.of()
                : Stream.of("Das Verfahren " + Names.of(processes.get(0)) + " kennt Dienstweg nicht. Ein neues Verfahren "
                        + "braucht Bausteine und einen Vertrag in der Anwendung.");
    }

    static Stream<String> nothingIsMissing(Diagram diagram) {
        return contract(diagram).stream().flatMap(contract -> Stream.of(
                missing(contract.liste("start"), diagram.plainStarts(), "Startereignis"),
                missing(contract.liste("aufgaben"), diagram.all(UserTask.class), "Aufgabe"),
                missing(contract.liste("enden"), diagram.all(EndEvent.class), "Endereignis")).flatMap(Function.identity()));
    }

    static Stream<String> nothingIsAdded(Diagram diagram) {
        return contract(diagram).stream().flatMap(contract -> Stream.of(
                added(contract.liste("start"), diagram.plainStarts(), "Startereignis"),
                added(contract.liste("aufgaben"), diagram.all(UserTask.class), "Aufgabe")).flatMap(Function.identity()));
    }

    static Stream<String> tasksStayWhereTheyBelong(Diagram diagram) {
        return contract(diagram).stream().flatMap(contract -> contracted(contract, diagram)
                .filter(task -> !responsible(task).equals(contract.wert("zustaendig." + task.getId())))
                .map(task -> Names.of(task) + " gehört nach dem Vertrag „" + contract.wert("zustaendig." + task.getId())
                        + "“ und niemandem sonst (Candidate Groups oder Assignee)."));
    }

    static Stream<String> conflictsStayExcluded(Diagram diagram) {
        return contract(diagram).stream().flatMap(contract -> contracted(contract, diagram)
                .filter(task -> !excluded(task).containsAll(contract.liste(BEFANGEN + "." + task.getId())))
                .map(task -> Names.of(task) + " braucht in der Eigenschaft „befangen“ wenigstens: "
                        + String.join(", ", contract.liste(BEFANGEN + "." + task.getId())) + "."));
    }

    /** Otherwise the answer of one office could be filed as the decision of another. */
    static Stream<String> answersAreFiledByTheirStep(Diagram diagram) {
        return contract(diagram).stream().flatMap(contract -> diagram.all(SequenceFlow.class)
                .filter(flow -> !contract.wert("danach." + flow.getSource().getId()).equals(filing(contract, flow)))
                .map(flow -> "Auf " + Names.of(flow.getSource()) + " darf " + Names.of(flow.getTarget())
                        + " nicht unmittelbar folgen: Jede Eingabe nimmt nur der Schritt zur Akte, der dafür gebaut ist."));
    }

    static Stream<String> nothingIsSkipped(Diagram diagram) {
        Ways ways = diagram.ways();
        return contract(diagram).stream().flatMap(contract -> diagram.all(FlowNode.class)
                .flatMap(node -> contract.liste("vorher." + node.getId()).stream()
                        .filter(step -> ways.reachable(step).contains(node.getId()))
                        .map(step -> "Zu " + Names.of(node) + " führt ein Weg, der „" + step + "“ auslässt.")));
    }

    private static Optional<Vertrag> contract(Diagram diagram) {
        return diagram.all(Process.class).findFirst().flatMap(process -> Vertrag.von(process.getId()));
    }

    private static Stream<String> missing(Collection<String> contract, Stream<? extends FlowNode> nodes, String kind) {
        Set<String> present = nodes.map(FlowNode::getId).collect(Collectors.toSet());
        return contract.stream().filter(id -> !present.contains(id))
                .map(id -> "Es fehlt: " + kind + " „" + id + "“.");
    }

    private static Stream<String> added(Collection<String> contract, Stream<? extends FlowNode> nodes, String kind) {
        return nodes.filter(node -> !contract.contains(node.getId())).map(node -> "Im Vertrag des Verfahrens steht nicht: "
                + kind + " " + Names.of(node) + ".");
    }

    private static Stream<UserTask> contracted(Vertrag contract, Diagram diagram) {
        return diagram.all(UserTask.class).filter(task -> contract.liste("aufgaben").contains(task.getId()));
    }

    private static String responsible(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers())
                .filter(Objects::nonNull).map(String::strip).collect(Collectors.joining(" "));
    }

    private static Set<String> excluded(UserTask task) {
        return task.getExtensionElements() == null ? Set.of()
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> BEFANGEN.equals(property.getCamundaName()))
                .flatMap(property -> Arrays.stream(property.getCamundaValue().split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The target if it files answers, of whomever; empty for every other step. */
    private static String filing(Vertrag contract, SequenceFlow flow) {
        String target = flow.getTarget().getId();
        return contract.legtAb(target) ? target : "";
    }
}
