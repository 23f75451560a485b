package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the story of a case: who did what when, in plain German. Append-only. */
@Entity
@Immutable
public class Verlaufseintrag {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private Instant zeitpunkt;
    private String person;
    private String schritt;
    private String text;

    protected Verlaufseintrag() {
    }

    Verlaufseintrag(String aktenzeichen, Instant zeitpunkt, String person, String schritt, String text) {
        this.aktenzeichen = aktenzeichen;
        this.zeitpunkt = zeitpunkt;
        this.person = person;
        this.schritt = schritt;
        this.text = text;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }

    /** Login of the acting person, or null when the system acted. */
    public String person() {
        return person;
    }

    /** Element id of the step. */
    public String schritt() {
        return schritt;
    }

    public String text() {
        return text;
    }
}
