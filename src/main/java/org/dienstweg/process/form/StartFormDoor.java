package org.dienstweg.process.form;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.dienstweg.process.form.schema.CaseView;

/** The door of a start event: there is no case yet, so the view gets no Aktenzeichen. */
final class StartFormDoor extends FormDoor implements StartFormHandler {

    private final StartFormHandler original;
    private final String verfahren;
    private final String schritt;

    StartFormDoor(StartFormHandler original, DeployedForm form, Fallansichten views, String verfahren,
            String schritt) {
        super(form, views);
        this.original = original;
        this.verfahren = verfahren;
        this.schritt = schritt;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity processDefinition) {
        StartFormData data = original.createStartFormData(processDefinition);
        LazyFormData lazy = new LazyFormData(viewOf(null));
        lazy.setFormKey(data.getFormKey());
        lazy.setCamundaFormRef(data.getCamundaFormRef());
        lazy.setDeploymentId(data.getDeploymentId());
        lazy.setProcessDefinition(processDefinition);
        return lazy;
    }

    @Override
    CaseView viewOf(VariableScope scope) {
        return views().of(verfahren, schritt, () -> null, () -> null);
    }

    /** The engine also asks for form data when only the form's name is wanted: no view is built then. */
    private static final class LazyFormData extends StartFormDataImpl {

        private static final long serialVersionUID = 1L;

        private final transient CaseView view;

        private LazyFormData(CaseView view) {
            this.view = view;
        }

        @Override
        public List<FormField> getFormFields() {
            return CaseFormField.of(view);
        }
    }
}
