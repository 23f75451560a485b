package org.dienstweg.web.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Looks up the roles and Ressorts behind a login; a change of them takes effect within seconds, also in a session. */
@Component
class Identities {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final IdentityService engine;
    private final Personen personen;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Identities(IdentityService engine, Personen personen, Clock clock) {
        this.engine = engine;
        this.personen = personen;
        this.clock = clock;
    }

    Identity of(String login) {
        Instant now = clock.instant();
        return known.compute(login, (id, present) ->
                present != null && present.isFreshAt(now) ? present : new Known(load(id), now)).identity();
    }

    private Identity load(String login) {
        List<String> groups = engine.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
        List<String> tenants = engine.createTenantQuery().userMember(login).list().stream()
                .map(Tenant::getId).toList();
        String ressort = personen.findById(login).map(Person::ressort).orElse(null);
        Set<Rolle> rollen = groups.stream().map(Rolle::mitId).flatMap(Optional::stream).collect(toUnmodifiableSet());
        return new Identity(new Angemeldet(login, ressort, rollen, Set.copyOf(tenants)), groups, tenants);
    }

    private record Known(Identity identity, Instant since) {

        boolean isFreshAt(Instant now) {
            return Duration.between(since, now).abs().compareTo(FRESH) < 0;
        }
    }
}
