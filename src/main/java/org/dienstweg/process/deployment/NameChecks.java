package org.dienstweg.process.deployment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;

/** Ids and labels are what people, logs and searches find things by. */
final class NameChecks {

    private static final Pattern GENERATED = Pattern.compile("\\w+_[01][0-9a-z]{5,6}");
    private static final List<Class<? extends BaseElement>> IDENTIFIED =
            List.of(FlowElement.class, Lane.class, Participant.class, RootElement.class);

    private NameChecks() {
    }

    static Stream<String> noGeneratedIds(Diagram diagram) {
        // The modeler offers no field for the ids of event definitions.
        return IDENTIFIED.stream().flatMap(diagram::all).filter(element -> !(element instanceof EventDefinition))
                .filter(element -> element.getId() == null || GENERATED.matcher(element.getId()).matches()).distinct()
                .map(element -> Names.of(element) + " braucht eine sprechende ID.");
    }

    static Stream<String> everythingHasAName(Diagram diagram) {
        return Stream.of(diagram.all(FlowNode.class).filter(node -> !isJoin(diagram, node)), diagram.all(Lane.class),
                        diagram.all(Participant.class), diagram.all(Process.class)).flatMap(elements -> elements)
                .filter(element -> Names.label(element).isEmpty())
                .map(element -> Names.of(element) + " braucht einen Namen.");
    }

    static Stream<String> answersHaveNames(Diagram diagram) {
        return diagram.all(Gateway.class)
                .filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
                .filter(gateway -> diagram.outgoing(gateway).count() > 1).flatMap(diagram::outgoing)
                .filter(flow -> Names.label(flow).isEmpty())
                .map(flow -> Names.of(flow) + " braucht als Antwort auf die Frage des Gateways einen Namen.");
    }

    static Stream<String> historyEnds(Diagram diagram) {
        return diagram.all(Process.class).filter(Process::isExecutable)
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(process -> Names.of(process) + " braucht eine Aufbewahrungsdauer (History Time To Live).");
    }

    private static boolean isJoin(Diagram diagram, FlowNode node) {
        return node instanceof Gateway && (node instanceof ParallelGateway || diagram.outgoing(node).count() < 2);
    }
}
