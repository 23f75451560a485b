package org.dienstweg.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
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

    /** Where ways lead in this diagram. */
    Ways ways() {
        return new Ways(this);
    }

    private static Stream<Element> below(Element element) {
        Stream<Element> children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .flatMap(node -> below((Element) node));
        return Stream.concat(Stream.of(element), children);
    }
}
