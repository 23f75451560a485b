package org.dienstweg.benchmark;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;

/** The acting people with groups, tenant and the grants an administrator would give; rights on tasks the engine grants itself. */
final class StockPeople {

    private StockPeople() {
    }

    static void create(ProcessEngine engine) {
        IdentityService identity = engine.getIdentityService();
        identity.saveTenant(identity.newTenant("IM"));
        Set<String> groups = new LinkedHashSet<>();
        Actor.ALL.forEach(actor -> groups.addAll(actor.groups()));
        groups.forEach(group -> identity.saveGroup(identity.newGroup(group)));
        Actor.ALL.forEach(actor -> create(identity, actor));
        AuthorizationService grants = engine.getAuthorizationService();
        grant(grants, "fachreferat", Resources.PROCESS_DEFINITION, "fach-account-einrichten", Permissions.CREATE_INSTANCE);
        grant(grants, "beschaeftigte", Resources.PROCESS_DEFINITION, "vorteilsannahme", Permissions.CREATE_INSTANCE);
        grant(grants, "beschaeftigte", Resources.PROCESS_DEFINITION, "*", Permissions.READ);
        grant(grants, "beschaeftigte", Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
    }

    private static void create(IdentityService identity, Actor actor) {
        User user = identity.newUser(actor.id());
        user.setPassword(actor.id());
        identity.saveUser(user);
        actor.groups().forEach(group -> identity.createMembership(actor.id(), group));
        actor.tenants().forEach(tenant -> identity.createTenantUserMembership(tenant, actor.id()));
    }

    private static void grant(AuthorizationService grants, String group, Resource resource, String id, Permission right) {
        Authorization grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(right);
        grants.saveAuthorization(grant);
    }
}
