package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What somebody entered at a step, exactly as it was accepted; never changed. A later entry at the same step supersedes
 * an earlier one, both stay in the file.
 */
@Entity
@Immutable
public class Eingabe {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String schritt;
    private String person;
    private Instant zeitpunkt;
    private String daten;
    private String teil;

    protected Eingabe() {
    }

    Eingabe(String aktenzeichen, String schritt, String person, Instant zeitpunkt, String daten, String teil) {
        this.aktenzeichen = aktenzeichen;
        this.schritt = schritt;
        this.person = person;
        this.zeitpunkt = zeitpunkt;
        this.daten = daten;
        this.teil = teil;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    /** Element id of the start event or user task. */
    public String schritt() {
        return schritt;
    }

    /** The part of the case it is about, or null for the case as a whole. */
    public String teil() {
        return teil;
    }

    /** Login of whoever entered it. */
    public String person() {
        return person;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }

    /** The entered values as a JSON object, keyed like the form. */
    public String daten() {
        return daten;
    }
}
