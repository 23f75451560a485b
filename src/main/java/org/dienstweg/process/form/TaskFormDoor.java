package org.dienstweg.process.form;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.dienstweg.process.Variable;
import org.dienstweg.process.form.schema.CaseView;

/** The door of a user task. The engine asks it only after checking that the caller may read or work on the task. */
final class TaskFormDoor extends FormDoor implements TaskFormHandler {

    private final TaskFormHandler original;

    TaskFormDoor(TaskFormHandler original, DeployedForm form, Fallansichten views) {
        super(form, views);
        this.original = original;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData data = original.createTaskForm(task);
        LazyFormData lazy = new LazyFormData(viewOf(task),
                () -> views().gezeigt().accept(task.getProcessInstance().getBusinessKey()));
        lazy.setFormKey(data.getFormKey());
        lazy.setCamundaFormRef(data.getCamundaFormRef());
        lazy.setDeploymentId(data.getDeploymentId());
        lazy.setTask(task);
        return lazy;
    }

    @Override
    CaseView viewOf(VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        return views().of(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
                () -> task.getProcessInstance().getBusinessKey(), () -> Variable.TEIL.aus(task));
    }

    /** The engine also asks for form data when only the form's name is wanted: no look into the file then. */
    private static final class LazyFormData extends TaskFormDataImpl {

        private static final long serialVersionUID = 1L;

        private final transient CaseView view;
        private final transient Runnable gezeigt;

        private LazyFormData(CaseView view, Runnable gezeigt) {
            this.view = view;
            this.gezeigt = gezeigt;
        }

        @Override
        public List<FormField> getFormFields() {
            List<FormField> fields = CaseFormField.of(view);
            if (!fields.isEmpty()) {
                gezeigt.run();
            }
            return fields;
        }
    }
}
