package org.dienstweg.process.form;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts a door before every form handler of a process, whether the diagram names a form or not. */
final class FormDoorListener extends AbstractBpmnParseListener {

    private final Fallansichten views;

    FormDoorListener(Fallansichten views) {
        this.views = views;
    }

    @Override
    public void parseProcess(Element processElement, ProcessDefinitionEntity process) {
        process.getTaskDefinitions().values().forEach(task -> guard(task, process.getDeploymentId()));
        if (process.getStartFormHandler() != null) {
            guardStart(process);
        }
    }

    private void guard(TaskDefinition task, String deploymentId) {
        TaskFormHandler original = task.getTaskFormHandler();
        DeployedForm form = new DeployedForm(task.getFormDefinition(), deploymentId);
        task.setTaskFormHandler(new TaskFormDoor(original, form, views));
    }

    private void guardStart(ProcessDefinitionEntity process) {
        StartFormHandler original = process.getStartFormHandler();
        DeployedForm form = new DeployedForm(process.getStartFormDefinition(), process.getDeploymentId());
        process.setStartFormHandler(
                new StartFormDoor(original, form, views, process.getKey(), process.getInitial().getId()));
    }
}
