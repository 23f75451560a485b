package org.dienstweg.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people are called, for everything a person reads: logins are for machines. */
@Component
public class Namen {

    private final Personen personen;

    Namen(Personen personen) {
        this.personen = personen;
    }

    /** The name behind a login; the login itself if nobody is known by it, and the system where there is none. */
    public String von(String person) {
        return person == null ? "Dienstweg" : personen.findById(person).map(Person::name).orElse(person);
    }

    /** The names behind these logins, asked for at once; unknown ones are missing. */
    public Map<String, String> von(Collection<String> logins) {
        return personen.findAllById(logins).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
