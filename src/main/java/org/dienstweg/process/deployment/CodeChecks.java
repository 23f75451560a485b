package org.dienstweg.process.deployment;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whoever may deploy a diagram must not be able to run code of their own with it. */
final class CodeChecks {

    // The engine still reads it, the model of the other checks does not.
    private static final String OLD_NAMESPACE = "http://activiti.org/bpmn";
    private static final Set<String> SCRIPT_ATTRIBUTES = Set.of("scriptFormat", "resource", "language");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Map<String, String> CLASS_ATTRIBUTES = Map.of("class", "camunda:class",
            "formHandlerClass", "camunda:formHandlerClass", "variableMappingClass", "camunda:variableMappingClass");

    private CodeChecks() {
    }

    static Stream<String> noScripts(Diagram diagram) {
        Stream<String> elements = diagram.elements().filter(element -> element.getLocalName().equals("script"))
                .map(element -> "Skripte sind nicht zulässig: " + place(element) + ".");
        Stream<String> attributes = diagram.elements().flatMap(CodeChecks::attributes)
                .filter(attribute -> SCRIPT_ATTRIBUTES.contains(name(attribute)))
                .map(attribute -> "Skripte sind nicht zulässig: " + place(attribute.getOwnerElement()) + ".");
        return Stream.concat(elements, attributes).distinct();
    }

    static Stream<String> noClasses(Diagram diagram) {
        Stream<String> classes = diagram.elements().flatMap(CodeChecks::attributes)
                .filter(attribute -> CLASS_ATTRIBUTES.containsKey(name(attribute)))
                .map(attribute -> "„" + CLASS_ATTRIBUTES.get(name(attribute)) + "“ ist nicht zulässig: "
                        + place(attribute.getOwnerElement()) + ".");
        Stream<String> connectors = diagram.elements().filter(element -> element.getLocalName().equals("connector"))
                .map(element -> "Konnektoren sind nicht zulässig: " + place(element) + ".");
        return Stream.concat(classes, connectors);
    }

    static Stream<String> noListeners(Diagram diagram) {
        return diagram.elements().filter(element -> LISTENERS.contains(element.getLocalName()))
                .map(element -> "Listener sind nicht zulässig: " + place(element) + ".");
    }

    static Stream<String> noOldNamespace(Diagram diagram) {
        return diagram.elements().filter(element -> OLD_NAMESPACE.equals(element.getNamespaceURI())
                        || attributes(element).anyMatch(attribute -> OLD_NAMESPACE.equals(attribute.getNamespaceURI())))
                .map(element -> "Der Namensraum „" + OLD_NAMESPACE + "“ ist nicht zulässig: " + place(element) + ".");
    }

    static Stream<String> noOtherForms(Diagram diagram) {
        Stream<Element> generated = diagram.elements()
                .filter(element -> Set.of("formData", "formProperty").contains(element.getLocalName()));
        Stream<Element> embedded = diagram.elements().filter(element -> attributes(element)
                .anyMatch(attribute -> name(attribute).equals("formKey")));
        return Stream.concat(generated, embedded)
                .map(element -> "Nur Camunda-Formulare (camunda:formRef) sind zulässig: " + place(element) + ".");
    }

    static Stream<String> onlySimpleExpressions(Diagram diagram) {
        return diagram.elements().filter(element -> !element.getLocalName().equals("documentation"))
                .flatMap(element -> Stream.concat(attributes(element).map(Attr::getValue), texts(element))
                        .filter(text -> !Expressions.areSimple(text, diagram.beans()))
                        .map(text -> "Der Ausdruck „" + text.strip() + "“ ist nicht zulässig: " + place(element)
                                + ". Erlaubt sind Variablen, Vergleiche und Aufrufe eigener Bausteine."));
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> (Attr) element.getAttributes().item(index));
    }

    private static Stream<String> texts(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }

    private static String name(Attr attribute) {
        return attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
    }

    /** The nearest element around that has an id to be found by. */
    private static String place(Element element) {
        Node node = element;
        while (node instanceof Element outer && outer.getAttribute("id").isEmpty()) {
            node = outer.getParentNode();
        }
        return node instanceof Element outer ? "„" + outer.getAttribute("id") + "“" : element.getLocalName();
    }
}
