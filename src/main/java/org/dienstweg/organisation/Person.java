package org.dienstweg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who works with Dienstweg; the id is the login. Roles live with the engine's identity service as groups. */
@Entity
public class Person {

    @Id
    private String id;
    private String name;
    private String ressort;
    private String organisationseinheit;
    private String mail;

    protected Person() {
    }

    /**
     * @param id      login
     * @param name    as shown to others
     * @param ressort abbreviation of the home Ressort: cases this person starts belong to it
     * @param organisationseinheit name of the unit, e.g. {@code Referat 33}
     * @param mail    official address
     */
    public Person(String id, String name, String ressort, String organisationseinheit, String mail) {
        this.id = id;
        this.name = name;
        this.ressort = ressort;
        this.organisationseinheit = organisationseinheit;
        this.mail = mail;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String ressort() {
        return ressort;
    }

    public String organisationseinheit() {
        return organisationseinheit;
    }

    public String mail() {
        return mail;
    }
}
