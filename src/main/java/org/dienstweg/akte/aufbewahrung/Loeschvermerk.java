package org.dienstweg.akte.aufbewahrung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is left of a file whose content was deleted: that it was, when, and by which rule. */
@Entity
@Immutable
public class Loeschvermerk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String verfahren;
    private String ressort;
    @Enumerated(EnumType.STRING)
    private Loeschart art;
    private Instant zeitpunkt;
    private String regel;

    protected Loeschvermerk() {
    }

    Loeschvermerk(String aktenzeichen, String verfahren, String ressort, Loeschart art, Instant zeitpunkt,
                  String regel) {
        this.aktenzeichen = aktenzeichen;
        this.verfahren = verfahren;
        this.ressort = ressort;
        this.art = art;
        this.zeitpunkt = zeitpunkt;
        this.regel = regel;
    }

    /** Key of the process. */
    public String verfahren() {
        return verfahren;
    }

    public Loeschart art() {
        return art;
    }

    /** The rule of a period that was over, or the reason of a destruction. */
    public String regel() {
        return regel;
    }
}
