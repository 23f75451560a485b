package org.dienstweg.process.deployment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where ways lead in a diagram, asked often and found out once: reading the model is slow. */
final class Ways {

    private final Diagram diagram;
    private final List<StartEvent> starts;
    private final Map<String, List<FlowNode>> next = new HashMap<>();
    private final Map<String, Set<String>> reachable = new HashMap<>();

    Ways(Diagram diagram) {
        this.diagram = diagram;
        this.starts = diagram.all(StartEvent.class).filter(Ways::beginsByItself).toList();
    }

    /** Ids of every node that some way leads to which does not pass this one. */
    Set<String> reachable(String without) {
        return reachable.computeIfAbsent(without, this::follow);
    }

    private Set<String> follow(String without) {
        Set<String> reached = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (!node.getId().equals(without) && reached.add(node.getId())) {
                open.addAll(next.computeIfAbsent(node.getId(), id -> next(node)));
            }
        }
        return reached;
    }

    private List<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>(passesOnByEnding(node) ? List.of() : targets(node));
        diagram.all(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo())).forEach(next::add);
        next.addAll(node.getChildElementsByType(StartEvent.class));
        node.getChildElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> signals(start).isEmpty()).forEach(next::add);
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around && !endsBeside(node)) {
            next.addAll(targets(around));
        }
        Set<String> thrown = signals(node);
        diagram.all(StartEvent.class).filter(start -> signals(start).stream().anyMatch(thrown::contains)).forEach(next::add);
        return next;
    }

    private List<FlowNode> targets(FlowNode node) {
        return diagram.outgoing(node).map(SequenceFlow::getTarget).toList();
    }

    /** What follows a sub-process follows the end of the way through it; one for each of several may be for none. */
    private static boolean passesOnByEnding(FlowNode node) {
        return node instanceof SubProcess around && around.getLoopCharacteristics() == null;
    }

    /** A reminder ends beside the way: a sub-process goes on only when the way itself has ended too. */
    private boolean endsBeside(FlowNode end) {
        return diagram.all(SequenceFlow.class).filter(flow -> end.equals(flow.getTarget())).map(SequenceFlow::getSource)
                .allMatch(source -> source instanceof BoundaryEvent event && !event.cancelActivity());
    }

    /** A case may begin with it, or it may happen in any case; within a part of a case, that part must have begun. */
    private static boolean beginsByItself(StartEvent start) {
        boolean any = start.getParentElement() instanceof SubProcess around && around.triggeredByEvent()
                && around.getParentElement() instanceof Process;
        return (any || start.getParentElement() instanceof Process) && signals(start).isEmpty();
    }

    /** Ids of the errors and escalations that an event throws or that begin an event sub-process. */
    private static Set<String> signals(FlowNode node) {
        return node.getChildElementsByType(EventDefinition.class).stream().flatMap(definition -> Stream.of("errorRef",
                "escalationRef").map(definition::getAttributeValue)).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
