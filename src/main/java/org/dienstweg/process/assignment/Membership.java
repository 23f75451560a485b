package org.dienstweg.process.assignment;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.access.Anfragende;

/**
 * Ressorts and roles of a person. Whoever is acting is known from the login, by which every other right of the same
 * action is judged too; only about others the database is asked.
 */
final class Membership {

    private Membership() {
    }

    /** Whoever is to get a task, with roles and Ressorts as the engine stores them now. */
    static Angemeldet angemeldet(CommandContext command, String user) {
        var people = command.getReadOnlyIdentityProvider();
        return Anfragende.von(user,
                people.createGroupQuery(command).groupMember(user).list().stream().map(Group::getId).toList(),
                people.createTenantQuery(command).userMember(user).list().stream().map(Tenant::getId).toList());
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
