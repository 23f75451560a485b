package org.dienstweg.process.deployment;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.dienstweg.recht.Ablehnung;

/** Deployments as the check meets them, without an engine. */
final class Bereitstellung {

    private Bereitstellung() {
    }

    /** Why the check refuses; empty if it does not. */
    static List<String> gruende(DeploymentEntity deployment, Predicate<String> beans) {
        Ablehnung refusal = catchThrowableOfType(Ablehnung.class, () -> new DeploymentCheck(beans).deploy(deployment));
        return refusal == null ? List.of() : refusal.saetze();
    }

    static DeploymentEntity neu() {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setNew(true);
        return deployment;
    }

    static void add(DeploymentEntity deployment, String name, String content) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(content.getBytes(StandardCharsets.UTF_8));
        deployment.addResource(resource);
    }

    /** A file of the test resources. */
    static String resource(String name) {
        try (InputStream stream = Bereitstellung.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the process owner's room. */
    static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
