package org.dienstweg.process.setup;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dienstweg.process.setup.Besetzung.Personeneintrag;
import org.dienstweg.process.setup.Besetzung.Ressorteintrag;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings groups, grants, filters and people into the state their files declare, before the application listens. Doing it
 * again changes nothing.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {

    private final GroupSetup groups;
    private final GrantSetup grants;
    private final FilterSetup filters;
    private final AdministratorSetup administrator;
    private final RessortSetup ressorts;
    private final PersonSetup people;
    private final Besetzung besetzung;
    private final TransactionTemplate transaction;
    private final boolean demo;

    AccessSetup(GroupSetup groups, GrantSetup grants, FilterSetup filters, AdministratorSetup administrator,
                RessortSetup ressorts, PersonSetup people, Besetzung besetzung, TransactionTemplate transaction,
                Environment environment) {
        this.groups = groups;
        this.grants = grants;
        this.filters = filters;
        this.administrator = administrator;
        this.ressorts = ressorts;
        this.people = people;
        this.besetzung = besetzung;
        this.transaction = transaction;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            groups.apply();
            grants.apply();
            filters.apply();
            administrator.apply();
            staff();
        });
    }

    private void staff() {
        Map<String, String> domains = besetzung.ressorts().stream().collect(toMap(Ressorteintrag::kuerzel,
                Ressorteintrag::domain, (one, other) -> one, LinkedHashMap::new));
        besetzung.ressorts().forEach(ressorts::apply);
        for (Personeneintrag person : besetzung.personen()) {
            // the password is the login only where everything is invented
            people.apply(person, domains.get(person.ressort()), demo ? person.id() : null, domains.keySet());
        }
    }
}
