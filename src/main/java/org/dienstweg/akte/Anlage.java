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

/** A file somebody added to a case. Its type was recognised from the content, not believed from the name. */
@Entity
@Immutable
public class Anlage {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String dateiname;
    private String medientyp;
    private long groesse;
    private String sha256;
    private String person;
    private Instant hinzugefuegtAm;
    @Column(length = Length.LONG32)
    private byte[] inhalt;

    protected Anlage() {
    }

    Anlage(String aktenzeichen, String dateiname, String medientyp, String person, Instant hinzugefuegtAm,
           byte[] inhalt) {
        this.aktenzeichen = aktenzeichen;
        this.dateiname = dateiname;
        this.medientyp = medientyp;
        this.groesse = inhalt.length;
        this.sha256 = Pruefsumme.sha256(inhalt);
        this.person = person;
        this.hinzugefuegtAm = hinzugefuegtAm;
        this.inhalt = inhalt;
    }

    public String dateiname() {
        return dateiname;
    }

    public String medientyp() {
        return medientyp;
    }

    /** Everything but the content. */
    Anlagenangabe angabe() {
        return new Anlagenangabe(id, dateiname, medientyp, groesse, sha256, person, hinzugefuegtAm);
    }

    public byte[] inhalt() {
        return inhalt;
    }
}
