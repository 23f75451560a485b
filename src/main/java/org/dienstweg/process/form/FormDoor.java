package org.dienstweg.process.form;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.dienstweg.process.form.schema.CaseView;

/**
 * The only door between a form and the engine: what is submitted is checked against the form that was shown, and what
 * passes reaches the delegates of the same transaction as one transient variable.
 */
abstract class FormDoor implements FormHandler {

    /** Name of the variable with everything that was submitted: a map of form key to plain value. */
    static final String EINGABE = "eingabe";

    private final DeployedForm form;
    private final Fallansichten views;

    FormDoor(DeployedForm form, Fallansichten views) {
        this.form = form;
        this.views = views;
    }

    @Override
    public final void parseConfiguration(Element element, DeploymentEntity deployment,
            ProcessDefinitionEntity processDefinition, BpmnParse parse) {
        // The handler behind the door has been configured already.
    }

    @Override
    public final void submitFormVariables(VariableMap submitted, VariableScope scope) {
        Map<String, Object> values = SubmittedValues.read(submitted);
        Map<String, Object> eingabe = form.schema().check(values, viewOf(scope), views.today());
        scope.setVariable(EINGABE, Variables.untypedValue(eingabe, true));
    }

    final Fallansichten views() {
        return views;
    }

    /** What this step may show of the case that is being worked on. */
    abstract CaseView viewOf(VariableScope scope);
}
