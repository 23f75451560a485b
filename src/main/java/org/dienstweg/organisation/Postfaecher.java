package org.dienstweg.organisation;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Where mail to a role or a person goes. */
@Component
public class Postfaecher {

    private final Funktionspostfaecher funktionspostfaecher;
    private final Personen personen;

    Postfaecher(Funktionspostfaecher funktionspostfaecher, Personen personen) {
        this.funktionspostfaecher = funktionspostfaecher;
        this.personen = personen;
    }

    /**
     * Address of a role in a Ressort; the LPA has one for the whole state.
     *
     * @throws NoSuchElementException if nobody entered it
     */
    public String von(String ressort, Rolle rolle) {
        return funktionspostfaecher.findByRessortAndRolle(ressort, rolle)
                .map(Funktionspostfach::adresse).orElseGet(() -> landesweit(rolle));
    }

    /**
     * Address of a person.
     *
     * @throws NoSuchElementException if nobody is known by this login
     */
    public String von(String person) {
        return personen.findById(person).map(Person::mail)
                .orElseThrow(() -> new NoSuchElementException("Diese Person hat kein Postfach."));
    }

    /** Address of the LPA (HR-2-12). */
    public String desLpa() {
        return landesweit(Rolle.LPA);
    }

    private String landesweit(Rolle rolle) {
        return funktionspostfaecher.findByRolle(rolle).stream().findFirst().map(Funktionspostfach::adresse)
                .orElseThrow(() -> new NoSuchElementException(
                        "Für %s ist kein Postfach hinterlegt.".formatted(rolle.bezeichnung())));
    }
}
