package org.dienstweg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** A unit of a Ressort, e.g. {@code Referat 33}; offered wherever a form asks which unit something is for. */
@Entity
public class Organisationseinheit {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String ressort;
    private String name;

    protected Organisationseinheit() {
    }

    /**
     * @param ressort abbreviation of the Ressort
     * @param name    unique within the Ressort
     */
    public Organisationseinheit(String ressort, String name) {
        this.ressort = ressort;
        this.name = name;
    }

    public String name() {
        return name;
    }
}
