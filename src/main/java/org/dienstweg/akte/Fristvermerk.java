package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A legal deadline of a case with its written derivation; a recomputed one is added, the old one stays. */
@Entity
@Immutable
public class Fristvermerk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String art;
    private LocalDate beginn;
    private LocalDate ende;
    private String herleitung;
    private Instant vermerktAm;

    protected Fristvermerk() {
    }

    Fristvermerk(String aktenzeichen, String art, LocalDate beginn, LocalDate ende, String herleitung,
                 Instant vermerktAm) {
        this.aktenzeichen = aktenzeichen;
        this.art = art;
        this.beginn = beginn;
        this.ende = ende;
        this.herleitung = herleitung;
        this.vermerktAm = vermerktAm;
    }

    public String art() {
        return art;
    }

    /** The kind as people read it: "Sechs Monate" for {@code SECHS_MONATE}; what is words already stays as it is. */
    public String bezeichnung() {
        return art.matches("[A-Z0-9_]+") ? Fristworte.zu(art) : art;
    }

    /** Day of the event that starts the deadline (Europe/Berlin); it does not count itself. */
    public LocalDate beginn() {
        return beginn;
    }

    /** Last day of the deadline. */
    public LocalDate ende() {
        return ende;
    }

    public String herleitung() {
        return herleitung;
    }
}
