package org.dienstweg.process.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Kreisblick;
import org.springframework.stereotype.Component;

/**
 * Puts the check of who may hold and complete a task on every user task. The diagram names the excluded capacities in
 * the extension property {@code befangen}, e.g. {@code antragsteller,pruefer}. Built-in listeners cannot be skipped.
 */
@Component
class AssignmentParseListener extends AbstractBpmnParseListener {

    private static final String BEFANGEN = "befangen";

    private final Befangenheit befangenheit;
    private final Kreisblick kreise;

    AssignmentParseListener(Befangenheit befangenheit, Kreisblick kreise) {
        this.befangenheit = befangenheit;
        this.kreise = kreise;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var conflict = new ConflictOfInterest(befangenheit, excluded(element));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, new AssigneeListener(conflict, kreise));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new CompletionListener(conflict));
    }

    private static Set<Beteiligung> excluded(Element userTask) {
        Set<Beteiligung> excluded = EnumSet.noneOf(Beteiligung.class);
        Element extensions = userTask.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties != null) {
            properties.elements("property").stream()
                    .filter(property -> BEFANGEN.equals(property.attribute("name")))
                    .flatMap(property -> Arrays.stream(property.attribute("value").split(",")))
                    .map(name -> Beteiligung.valueOf(name.trim().toUpperCase(Locale.ROOT)))
                    .forEach(excluded::add);
        }
        return excluded;
    }
}
