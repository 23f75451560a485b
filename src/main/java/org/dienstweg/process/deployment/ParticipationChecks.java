package org.dienstweg.process.deployment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.organisation.Rolle;

/** Whoever a task is meant for, or kept from, must be somebody Dienstweg knows. */
final class ParticipationChecks {

    private static final String BEFANGEN = "befangen";

    /** BPMN's own words for who does a task; the engine reads them beside the attributes everybody looks at. */
    private static final Set<String> PERFORMERS =
            Set.of("performer", "humanPerformer", "potentialOwner", "resourceRole", "customResource");

    private ParticipationChecks() {
    }

    static Stream<String> userTasksAreMeantForSomebody(Diagram diagram) {
        return diagram.all(UserTask.class)
                .filter(task -> task.getCamundaAssignee() == null && task.getCamundaCandidateGroupsList().isEmpty()
                        || !task.getCamundaCandidateGroupsList().stream().allMatch(ParticipationChecks::isRole))
                .map(task -> Names.of(task) + " braucht als Candidate Groups eine Rolle von Dienstweg.");
    }

    static Stream<String> nobodyElseIsNamed(Diagram diagram) {
        return diagram.elements().filter(element -> PERFORMERS.contains(element.getLocalName()))
                .map(element -> "Das Element „" + element.getLocalName() + "“ ist nicht zulässig. Wer eine Aufgabe "
                        + "bekommt, steht nur in Candidate Groups oder Assignee.");
    }

    /** A role, or an expression that computes one; what expressions may call is checked elsewhere. */
    private static boolean isRole(String group) {
        return group.strip().startsWith("${") || Rolle.mitId(group.strip()).isPresent();
    }

    static Stream<String> conflictsAreKnown(Diagram diagram) {
        return diagram.model().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> BEFANGEN.equals(property.getCamundaName()) && !isKnown(property.getCamundaValue()))
                .map(property -> "Die Eigenschaft „befangen“ kennt nur diese Werte, durch Kommas getrennt: "
                        + known() + ".");
    }

    private static boolean isKnown(String names) {
        return names != null && Arrays.stream(names.split(",", -1)).map(name -> name.strip().toUpperCase(Locale.ROOT))
                .allMatch(name -> EnumSet.allOf(Beteiligung.class).stream().anyMatch(als -> als.name().equals(name)));
    }

    private static String known() {
        return String.join(", ", Arrays.stream(Beteiligung.values())
                .map(als -> als.name().toLowerCase(Locale.ROOT)).toList());
    }
}
