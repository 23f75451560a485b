package org.dienstweg.process.deployment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Code is called in one way only: by the delegate that bears the name of the service task. */
final class DelegateChecks {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Set<String> OTHER_CALLERS =
            Set.of("scriptTask", "sendTask", "businessRuleTask", "complexGateway", "adHocSubProcess");

    private DelegateChecks() {
    }

    static Stream<String> serviceTasksHaveTheirDelegate(Diagram diagram) {
        return diagram.all(ServiceTask.class).flatMap(task -> {
            String expected = task.getId() + "Delegate";
            if (!("${" + expected + "}").equals(task.getCamundaDelegateExpression())) {
                return Stream.of(Names.of(task) + " braucht den Delegate-Ausdruck „${" + expected + "}“.");
            }
            return diagram.beans().test(expected) ? Stream.of()
                    : Stream.of("Zu " + Names.of(task) + " fehlt in der Anwendung der Baustein „" + expected + "“.");
        });
    }

    static Stream<String> messageEventsHaveABean(Diagram diagram) {
        return Stream.concat(diagram.all(EndEvent.class), diagram.all(IntermediateThrowEvent.class))
                .flatMap(event -> event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance).map(MessageEventDefinition.class::cast)
                        .filter(definition -> !isBean(diagram, definition.getCamundaDelegateExpression()))
                        .map(definition -> sentence(event)));
    }

    static Stream<String> nothingElseCallsCode(Diagram diagram) {
        return diagram.elements().filter(element -> OTHER_CALLERS.contains(element.getLocalName()))
                .map(element -> "Das Element „" + element.getAttribute("id") + "“ (" + element.getLocalName()
                        + ") ist nicht zulässig; bitte verwenden Sie eine Serviceaufgabe.");
    }

    private static boolean isBean(Diagram diagram, String expression) {
        Matcher bean = BEAN.matcher(expression == null ? "" : expression);
        return bean.matches() && diagram.beans().test(bean.group(1));
    }

    private static String sentence(ThrowEvent event) {
        return Names.of(event) + " braucht einen Delegate-Ausdruck mit einem Baustein der Anwendung.";
    }
}
