package org.dienstweg.process.setup;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Creates the one login that manages the others. It must exist before the application listens: as long as there is no
 * administrator, the webapps offer everybody to become one.
 */
@Component
class AdministratorSetup {

    private final IdentityService identity;
    private final String id;
    private final String password;

    AdministratorSetup(IdentityService identity, @Value("${dienstweg.administrator.id}") String id,
                       @Value("${dienstweg.administrator.passwort}") String password) {
        this.identity = identity;
        this.id = id;
        this.password = password;
    }

    void apply() {
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setFirstName("Administration");
        user.setLastName("Dienstweg");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(id, Groups.CAMUNDA_ADMIN);
    }
}
