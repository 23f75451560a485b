package org.dienstweg.process.setup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Creates a group of the engine for every role, and the one for administrators. */
@Component
class GroupSetup {

    private static final String TYPE = "WORKFLOW";
    private static final String ADMIN_TYPE = "SYSTEM";

    private final IdentityService identity;

    GroupSetup(IdentityService identity) {
        this.identity = identity;
    }

    void apply() {
        Set<String> present = identity.createGroupQuery().list().stream().map(Group::getId)
                .collect(Collectors.toSet());
        Arrays.stream(Rolle.values()).filter(rolle -> !present.contains(rolle.id()))
                .forEach(rolle -> create(rolle.id(), rolle.bezeichnung(), TYPE));
        if (!present.contains(Groups.CAMUNDA_ADMIN)) {
            create(Groups.CAMUNDA_ADMIN, "Administration", ADMIN_TYPE);
        }
    }

    private void create(String id, String name, String type) {
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(type);
        identity.saveGroup(group);
    }
}
