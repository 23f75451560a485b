package org.dienstweg.process.setup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.setup.Besetzung.Personeneintrag;
import org.springframework.stereotype.Component;

/** Creates the people who can log in, once: what an administrator changes later stays changed. */
@Component
class PersonSetup {

    private final IdentityService identity;
    private final Personen personen;

    PersonSetup(IdentityService identity, Personen personen) {
        this.identity = identity;
        this.personen = personen;
    }

    /**
     * @param password of the new login; null for none, then an administrator has to set the first one
     * @param ressorts all Ressorts: the LPA acts for each of them (HR-2-12)
     */
    void apply(Personeneintrag eintrag, String domain, String password, Collection<String> ressorts) {
        if (personen.existsById(eintrag.id())) {
            return;
        }
        String mail = eintrag.id() + "@" + domain;
        personen.save(new Person(eintrag.id(), eintrag.name(), eintrag.ressort(), eintrag.einheit(), mail));
        createUser(eintrag, mail, password);
        Stream.concat(Stream.of(Rolle.BESCHAEFTIGTE.id()), eintrag.rollen().stream()).distinct()
                .forEach(rolle -> identity.createMembership(eintrag.id(), rolle));
        boolean forAll = eintrag.rollen().contains(Rolle.LPA.id());
        (forAll ? ressorts : List.of(eintrag.ressort()))
                .forEach(ressort -> identity.createTenantUserMembership(ressort, eintrag.id()));
    }

    private void createUser(Personeneintrag eintrag, String mail, String password) {
        User user = identity.newUser(eintrag.id());
        int blank = eintrag.name().lastIndexOf(' ');
        user.setFirstName(eintrag.name().substring(0, Math.max(blank, 0)));
        user.setLastName(eintrag.name().substring(blank + 1));
        user.setEmail(mail);
        user.setPassword(password);
        identity.saveUser(user);
    }
}
