package org.dienstweg.akte.kreis;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.dienstweg.organisation.Rolle;

/** That a person or a role belongs to the circle of a case, from when until when and why. Ended once, never deleted. */
@Entity
public class Kreismitglied {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String person;
    @Convert(converter = Rollenkennung.class)
    private Rolle rolle;
    private Instant von;
    private String aufgenommenVon;
    private String grund;
    private Instant bis;
    private String entlassenVon;
    private String entlassungsgrund;

    protected Kreismitglied() {
    }

    Kreismitglied(String aktenzeichen, String person, Rolle rolle, Instant von, String aufgenommenVon, String grund) {
        this.aktenzeichen = aktenzeichen;
        this.person = person;
        this.rolle = rolle;
        this.von = von;
        this.aufgenommenVon = aufgenommenVon;
        this.grund = grund;
    }

    void ende(Instant am, String durch, String warum) {
        bis = am;
        entlassenVon = durch;
        entlassungsgrund = warum;
    }

    /** Login of the member, or null where a role is the member. */
    public String person() {
        return person;
    }

    /** The role within the Ressort of the case, or null where a person is the member. */
    public Rolle rolle() {
        return rolle;
    }

    public Instant von() {
        return von;
    }

    /** Login of whoever admitted the member, or null for the system. */
    public String aufgenommenVon() {
        return aufgenommenVon;
    }

    public String grund() {
        return grund;
    }

    /** Since when no longer, or null for a present member. */
    public Instant bis() {
        return bis;
    }

    /** Login of whoever dismissed the member, or null for the system or a present member. */
    public String entlassenVon() {
        return entlassenVon;
    }

    /** Why dismissed, or null for a present member. */
    public String entlassungsgrund() {
        return entlassungsgrund;
    }
}
