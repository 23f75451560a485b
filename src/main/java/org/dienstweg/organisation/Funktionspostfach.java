package org.dienstweg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** The mailbox of a role in a Ressort; mail about a case goes there and not to single people. */
@Entity
public class Funktionspostfach {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String ressort;
    @Enumerated(EnumType.STRING)
    private Rolle rolle;
    private String adresse;

    protected Funktionspostfach() {
    }

    /**
     * @param ressort abbreviation of the Ressort
     * @param rolle   whose mailbox it is
     * @param adresse mail address
     */
    public Funktionspostfach(String ressort, Rolle rolle, String adresse) {
        this.ressort = ressort;
        this.rolle = rolle;
        this.adresse = adresse;
    }

    public String adresse() {
        return adresse;
    }
}
