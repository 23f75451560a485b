package org.dienstweg.process.deployment;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is submitted must come from a checked form and reach the delegate that files it in the same transaction. */
final class FormChecks {

    private FormChecks() {
    }

    static Stream<String> startEventsHaveForms(Diagram diagram) {
        return diagram.plainStarts().flatMap(start -> form(diagram, start, start.getCamundaFormRef(),
                start.getCamundaFormRefBinding()));
    }

    static Stream<String> userTasksHaveForms(Diagram diagram) {
        return diagram.all(UserTask.class).flatMap(task -> form(diagram, task, task.getCamundaFormRef(),
                task.getCamundaFormRefBinding()));
    }

    static Stream<String> startEventsAreFiledAtOnce(Diagram diagram) {
        return diagram.plainStarts().flatMap(start -> filing(diagram, start));
    }

    static Stream<String> userTasksAreFiledAtOnce(Diagram diagram) {
        return diagram.all(UserTask.class).flatMap(task -> filing(diagram, task));
    }

    private static Stream<String> form(Diagram diagram, FlowNode node, String form, String binding) {
        if (form == null || !"deployment".equals(binding)) {
            return Stream.of(Names.of(node) + " braucht ein Camunda-Formular (camunda:formRef) mit der Bindung "
                    + "„deployment“.");
        }
        return diagram.forms().contains(form) ? Stream.of()
                : Stream.of(Names.of(node) + " verweist auf das Formular „" + form
                        + "“, das in dieser Bereitstellung fehlt.");
    }

    private static Stream<String> filing(Diagram diagram, FlowNode node) {
        List<SequenceFlow> outgoing = diagram.outgoing(node).toList();
        if (outgoing.isEmpty() || !outgoing.stream().allMatch(flow -> files(flow.getTarget()))) {
            return Stream.of("Auf " + Names.of(node) + " muss unmittelbar eine Serviceaufgabe mit Delegate folgen, "
                    + "die die Eingaben zur Akte nimmt, ohne „Asynchronous before“.");
        }
        boolean waits = node.isCamundaAsyncAfter() || loop(node).anyMatch(loop -> loop.isCamundaAsyncAfter())
                || node instanceof StartEvent && waitsBefore(node);
        return waits ? Stream.of(Names.of(node) + " darf nicht asynchron fortgesetzt werden: Die Eingaben gingen "
                + "verloren.") : Stream.of();
    }

    private static boolean files(FlowNode node) {
        return node instanceof ServiceTask task && task.getCamundaDelegateExpression() != null
                && !waitsBefore(task) && loop(task).noneMatch(loop -> loop.isCamundaAsyncBefore());
    }

    private static boolean waitsBefore(FlowNode node) {
        return node.isCamundaAsyncBefore() || "true".equals(node.getAttributeValueNs(Diagram.CAMUNDA, "async"));
    }

    private static Stream<MultiInstanceLoopCharacteristics> loop(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? Stream.of(loop) : Stream.of();
    }
}
