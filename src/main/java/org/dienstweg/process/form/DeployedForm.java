package org.dienstweg.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.dienstweg.process.form.schema.FormSchema;
import org.dienstweg.process.form.schema.FormSchemaException;
import org.dienstweg.recht.Ablehnung;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form of one step in one deployment, found as the engine finds it for display, read and parsed once. */
final class DeployedForm {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedForm.class);

    private final FormDefinition definition;
    private final String deploymentId;
    private volatile FormSchema schema;

    DeployedForm(FormDefinition definition, String deploymentId) {
        this.definition = definition;
        this.deploymentId = deploymentId;
    }

    /** The rules for what may be submitted. @throws Ablehnung if there is no form that could be checked */
    FormSchema schema() {
        if (schema == null) {
            schema = load();
        }
        return schema;
    }

    private FormSchema load() {
        Expression key = definition.getCamundaFormDefinitionKey();
        if (key == null || !DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT
                .equals(definition.getCamundaFormDefinitionBinding())) {
            throw new Ablehnung("Zu diesem Schritt gehört kein Formular. "
                    + "Bitte verständigen Sie die Verfahrensbetreuung.");
        }
        try {
            return FormSchema.parse(resource(key.getExpressionText()));
        } catch (FormSchemaException e) {
            LOG.error("Formular {}: {}", key.getExpressionText(), e.getMessage());
            throw new Ablehnung("Das Formular ist fehlerhaft. Bitte verständigen Sie die Verfahrensbetreuung.");
        }
    }

    private byte[] resource(String key) {
        CommandContext context = Context.getCommandContext();
        CamundaFormRefImpl reference =
                new CamundaFormRefImpl(key, DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT);
        CamundaFormDefinition form =
                context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deploymentId));
        if (form == null) {
            throw new Ablehnung("Das Formular fehlt. Bitte verständigen Sie die Verfahrensbetreuung.");
        }
        try (InputStream stream = context.runWithoutAuthorization(
                new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName()))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
