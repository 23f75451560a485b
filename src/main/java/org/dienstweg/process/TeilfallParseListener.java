package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every task within a repeated sub-process to the Ressort that its part belongs to at this moment: the case has one
 * tenant, its parts may have others. See ADR 10.
 */
@Component
class TeilfallParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<Teilfaelle> teilfaelle;

    TeilfallParseListener(ObjectProvider<Teilfaelle> teilfaelle) {
        this.teilfaelle = teilfaelle;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (isRepeated(scope)) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::gehoert);
        }
    }

    private void gehoert(DelegateTask aufgabe) {
        String ressort = teilfaelle.getObject().wartet(Variable.TEIL.aus(aufgabe), aufgabe.getTaskDefinitionKey(),
                aufgabe.getId());
        ((TaskEntity) aufgabe).setTenantId(ressort);
    }

    private static boolean isRepeated(ScopeImpl scope) {
        for (ScopeImpl outer = scope; outer instanceof ActivityImpl; outer = outer.getFlowScope()) {
            if (outer.getId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX)) {
                return true;
            }
        }
        return false;
    }
}
