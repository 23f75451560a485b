package org.dienstweg.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A diagram that somebody wants to deploy, with what it may refer to.
 *
 * @param forms ids of the readable forms of the deployment
 * @param beans whether the application has a bean of its own with this name
 */
record Diagram(BpmnModelInstance model, Set<String> forms, Predicate<String> beans) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** @throws org.camunda.bpm.model.xml.ModelException if the text is no BPMN */
    static Diagram read(byte[] xml, Set<String> forms, Predicate<String> beans) {
        return new Diagram(Bpmn.readModelFromStream(new ByteArrayInputStream(xml)), forms, beans);
    }

    <T extends BaseElement> Stream<T> all(Class<T> type) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream();
    }

    /** The start events that a person uses: of the process itself, without a trigger. */
    Stream<StartEvent> plainStarts() {
        return all(StartEvent.class).filter(start -> start.getParentElement() instanceof Process)
                .filter(start -> start.getEventDefinitions().isEmpty());
    }

    /** The flows that leave a node as the engine sees them: it does not read the list that the node itself keeps. */
    Stream<SequenceFlow> outgoing(FlowNode node) {
        return all(SequenceFlow.class).filter(flow -> node.equals(flow.getSource()));
    }

    /** Every XML element, for checks that must not miss what the model does not know. */
    Stream<Element> elements() {
        Document document = (Document) ((DOMSource) model.getDocument().getDomSource()).getNode();
        return below(document.getDocumentElement());
    }

    /** Ids of every node that some way leads to which does not pass this one. */
    Set<String> reachable(String without) {
        Set<String> reached = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(all(StartEvent.class).filter(Diagram::beginsByItself).toList());
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (!node.getId().equals(without) && reached.add(node.getId())) {
                open.addAll(next(node));
            }
        }
        return reached;
    }

    private List<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>(passesOnByEnding(node) ? List.of() : targets(node));
        all(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo())).forEach(next::add);
        next.addAll(node.getChildElementsByType(StartEvent.class));
        node.getChildElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> signals(start).isEmpty()).forEach(next::add);
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around && !endsBeside(node)) {
            next.addAll(targets(around));
        }
        Set<String> thrown = signals(node);
        all(StartEvent.class).filter(start -> signals(start).stream().anyMatch(thrown::contains)).forEach(next::add);
        return next;
    }

    private List<FlowNode> targets(FlowNode node) {
        return outgoing(node).map(SequenceFlow::getTarget).toList();
    }

    /** What follows a sub-process follows the end of the way through it; one for each of several may be for none. */
    private static boolean passesOnByEnding(FlowNode node) {
        return node instanceof SubProcess around && around.getLoopCharacteristics() == null;
    }

    /** A reminder ends beside the way: a sub-process goes on only when the way itself has ended too. */
    private boolean endsBeside(FlowNode end) {
        return all(SequenceFlow.class).filter(flow -> end.equals(flow.getTarget())).map(SequenceFlow::getSource)
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

    private static Stream<Element> below(Element element) {
        Stream<Element> children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .flatMap(node -> below((Element) node));
        return Stream.concat(Stream.of(element), children);
    }
}
