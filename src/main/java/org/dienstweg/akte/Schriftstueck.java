package org.dienstweg.akte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A document the house made: a decision, a notice. Never changed after it was filed. */
@Entity
@Immutable
public class Schriftstueck {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String schritt;
    private String titel;
    private Instant erstelltAm;
    private String sha256;
    @Column(length = Length.LONG32)
    private byte[] inhalt;

    protected Schriftstueck() {
    }

    Schriftstueck(String aktenzeichen, String schritt, String titel, Instant erstelltAm, byte[] inhalt) {
        this.aktenzeichen = aktenzeichen;
        this.schritt = schritt;
        this.titel = titel;
        this.erstelltAm = erstelltAm;
        this.sha256 = Pruefsumme.sha256(inhalt);
        this.inhalt = inhalt;
    }

    public UUID id() {
        return id;
    }

    String schritt() {
        return schritt;
    }

    public String titel() {
        return titel;
    }

    /** The document, always PDF. */
    public byte[] inhalt() {
        return inhalt;
    }
}
