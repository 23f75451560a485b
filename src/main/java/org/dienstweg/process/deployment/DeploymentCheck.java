package org.dienstweg.process.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.xml.ModelException;
import org.dienstweg.process.form.schema.FormSchema;
import org.dienstweg.process.form.schema.FormSchemaException;
import org.dienstweg.recht.Ablehnung;

/** Refuses to deploy what would open another way to the engine, or what nobody could read. */
final class DeploymentCheck implements Deployer {

    private final Predicate<String> beans;

    DeploymentCheck(Predicate<String> beans) {
        this.beans = beans;
    }

    /** @throws Ablehnung with every reason, for the process owner who deploys */
    @Override
    public void deploy(DeploymentEntity deployment) {
        // The engine comes here too when it reads an earlier deployment again; that one must stay readable.
        if (deployment.isNew()) {
            List<String> sentences = sentences(deployment.getResources().values());
            if (!sentences.isEmpty()) {
                throw new Ablehnung(sentences);
            }
        }
    }

    private List<String> sentences(Collection<ResourceEntity> files) {
        List<String> sentences = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        files.stream().filter(DeploymentCheck::isForm).forEach(file -> readForm(file, forms, sentences));
        files.stream().filter(file -> !isForm(file)).flatMap(file -> check(file, forms)).forEach(sentences::add);
        return sentences;
    }

    private static void readForm(ResourceEntity file, Set<String> forms, List<String> sentences) {
        try {
            forms.add(FormSchema.parse(file.getBytes()).id());
        } catch (FormSchemaException e) {
            sentences.add(name(file) + ": " + e.getMessage());
        }
    }

    private Stream<String> check(ResourceEntity file, Set<String> forms) {
        return check(file.getName(), file.getBytes(), forms).map(sentence -> name(file) + ": " + sentence);
    }

    private Stream<String> check(String name, byte[] content, Set<String> forms) {
        if (!name.endsWith(".bpmn")) {
            return Stream.of("Bereitgestellt werden nur Diagramme (.bpmn) und Formulare (.form).");
        }
        try {
            Diagram diagram = Diagram.read(content, forms, beans);
            return DiagramCheck.ALL.stream().flatMap(check -> check.apply(diagram));
        } catch (ModelException e) {
            return Stream.of("Die Datei ist kein gültiges BPMN-Diagramm.");
        }
    }

    /** The name without the folders of the machine it came from. */
    private static String name(ResourceEntity file) {
        return file.getName().replaceFirst("^.*[/\\\\]", "");
    }

    private static boolean isForm(ResourceEntity file) {
        return file.getName().endsWith(".form");
    }
}
