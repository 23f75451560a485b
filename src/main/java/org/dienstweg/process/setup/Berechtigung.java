package org.dienstweg.process.setup;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;

/**
 * One line of {@code berechtigungen.yaml}.
 *
 * @param gruppe    group id
 * @param ressource kind of resource as the engine names it
 * @param id        which one; {@code *} or nothing for all
 * @param rechte    permissions as the engine names them
 */
record Berechtigung(String gruppe, Resources ressource, String id, List<String> rechte) {

    String resourceId() {
        return id == null ? Authorization.ANY : id;
    }

    Permission[] permissions() {
        return rechte.stream()
                .map(name -> ResourceTypeUtil.getPermissionByNameAndResourceType(name, ressource.resourceType()))
                .toArray(Permission[]::new);
    }

    boolean describes(Authorization stored) {
        return gruppe.equals(stored.getGroupId()) && resourceId().equals(stored.getResourceId())
                && ressource.resourceType() == stored.getResourceType();
    }
}
