package org.dienstweg.process.assignment;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Ressorts and roles of a person. Whoever is acting is known from the login, by which every other right of the same
 * action is judged too; only about others the database is asked.
 */
final class Membership {

    private Membership() {
    }

    static boolean inTenant(CommandContext command, String user, String tenant) {
        List<String> own = ofCaller(command, user, Authentication::getTenantIds);
        return own != null ? own.contains(tenant) : command.getReadOnlyIdentityProvider().createTenantQuery(command)
                .tenantId(tenant).userMember(user).count() > 0;
    }

    static boolean inAnyGroup(CommandContext command, String user, List<String> groups) {
        List<String> own = ofCaller(command, user, Authentication::getGroupIds);
        return own != null ? groups.stream().anyMatch(own::contains)
                : command.getReadOnlyIdentityProvider().createGroupQuery(command)
                .groupIdIn(groups.toArray(String[]::new)).groupMember(user).count() > 0;
    }

    /** Null if the question is about somebody else, or the login says nothing. */
    private static List<String> ofCaller(CommandContext command, String user,
                                         Function<Authentication, List<String>> memberships) {
        Authentication caller = command.getAuthentication();
        return caller != null && user.equals(caller.getUserId()) ? memberships.apply(caller) : null;
    }
}
