package org.dienstweg.web.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody who can log in to the demo. Exists in the demo profile only: elsewhere nobody is shown to strangers. */
@Component
@Profile("demo")
class Demopersonen {

    private final Personen personen;
    private final IdentityService identitaet;

    Demopersonen(Personen personen, IdentityService identitaet) {
        this.personen = personen;
        this.identitaet = identitaet;
    }

    List<Demoperson> alle() {
        Map<String, List<Rolle>> rollen = rollenVonAllen();
        return personen.findAll().stream()
                .sorted(Comparator.comparing(Person::ressort).thenComparing(Person::name))
                .map(person -> new Demoperson(person.id(), person.name(), person.ressort(),
                        person.organisationseinheit(), rollen.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Who is logged in may only read themselves, but the start page shows everybody the same. */
    private Map<String, List<Rolle>> rollenVonAllen() {
        Authentication vorher = identitaet.getCurrentAuthentication();
        identitaet.clearAuthentication();
        try {
            return rollen();
        } finally {
            identitaet.setAuthentication(vorher);
        }
    }

    private Map<String, List<Rolle>> rollen() {
        Map<String, List<Rolle>> jePerson = new HashMap<>();
        for (Rolle rolle : Rolle.values()) {
            for (User mitglied : identitaet.createUserQuery().memberOfGroup(rolle.id()).list()) {
                jePerson.computeIfAbsent(mitglied.getId(), id -> new ArrayList<>()).add(rolle);
            }
        }
        return jePerson;
    }
}
