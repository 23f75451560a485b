package org.dienstweg.web.akte;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.springframework.stereotype.Component;

/** The names behind logins, with one statement for all of them. */
@Component
class Personennamen {

    private final Personen personen;

    Personennamen(Personen personen) {
        this.personen = personen;
    }

    /** Looks these logins up; nulls among them are the system. */
    Namen zu(Collection<String> logins) {
        Map<String, String> namen = new HashMap<>();
        var gesucht = new HashSet<>(logins);
        gesucht.removeIf(Objects::isNull);
        for (Person person : personen.findAllById(gesucht)) {
            namen.put(person.id(), person.name());
        }
        return login -> login == null ? "Dienstweg" : namen.getOrDefault(login, login);
    }

    /** Tells the name of a login; whoever is gone stays their login, null is the system. */
    @FunctionalInterface
    interface Namen {
        String von(String login);
    }
}
