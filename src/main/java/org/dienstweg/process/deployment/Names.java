package org.dienstweg.process.deployment;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** How sentences speak of an element: by its label, with the id to find it in the modeler. */
final class Names {

    private Names() {
    }

    static String of(BaseElement element) {
        String name = label(element);
        String id = element.getId() == null ? element.getElementType().getTypeName() : element.getId();
        return name.isEmpty() ? "„" + id + "“" : "„" + name + "“ (" + id + ")";
    }

    static String label(BaseElement element) {
        String name = element.getAttributeValue("name");
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}
