package org.dienstweg.process.setup;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Makes the grants of groups equal to {@code berechtigungen.yaml}: what is missing is added, what is no longer declared
 * is taken away. Only grants exist, never a REVOKE: a single one makes every check many times slower.
 */
@Component
class GrantSetup {

    private final AuthorizationService authorizations;
    private final List<Berechtigung> declared;

    GrantSetup(AuthorizationService authorizations, @Value("classpath:berechtigungen.yaml") Resource file) {
        this.authorizations = authorizations;
        this.declared = new Declarations(file).list("berechtigungen", Berechtigung.class);
    }

    void apply() {
        List<Authorization> stored = authorizations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT).list().stream()
                .filter(grant -> grant.getGroupId() != null).toList();
        stored.stream()
                .filter(grant -> declared.stream().noneMatch(line -> line.describes(grant)))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        declared.forEach(line -> save(line, stored));
    }

    private void save(Berechtigung line, List<Authorization> stored) {
        Authorization grant = stored.stream().filter(line::describes).findFirst().orElseGet(() -> create(line));
        grant.setPermissions(line.permissions());
        authorizations.saveAuthorization(grant);
    }

    private Authorization create(Berechtigung line) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(line.gruppe());
        grant.setResource(line.ressource());
        grant.setResourceId(line.resourceId());
        return grant;
    }
}
