package org.dienstweg.akte.einsicht;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody looked at the content of a case, when, in which role and through which door; never what they saw. */
@Entity
@Immutable
@Table(name = "zugriff")
public class Zugriffseintrag {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String ressort;
    private String person;
    private String rolle;
    @Enumerated(EnumType.STRING)
    private Tuer tuer;
    private Instant zeitpunkt;

    protected Zugriffseintrag() {
    }

    Zugriffseintrag(String aktenzeichen, String ressort, String person, String rolle, Tuer tuer, Instant zeitpunkt) {
        this.aktenzeichen = aktenzeichen;
        this.ressort = ressort;
        this.person = person;
        this.rolle = rolle;
        this.tuer = tuer;
        this.zeitpunkt = zeitpunkt;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    /** Login of whoever looked. */
    public String person() {
        return person;
    }

    /** Ids of the roles that let them in, or {@code persoenlich} where it was none. */
    public String rolle() {
        return rolle;
    }

    public Tuer tuer() {
        return tuer;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }
}
