package org.dienstweg.akte.aufbewahrung;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a file must not be deleted, since when, by whom and why; lifted once, never removed. */
@Entity
public class Loeschstopp {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private Instant gesetztAm;
    private String gesetztVon;
    private String grund;
    private Instant aufgehobenAm;
    private String aufgehobenVon;
    private String aufhebungsgrund;

    protected Loeschstopp() {
    }

    Loeschstopp(String aktenzeichen, Instant gesetztAm, String gesetztVon, String grund) {
        this.aktenzeichen = aktenzeichen;
        this.gesetztAm = gesetztAm;
        this.gesetztVon = gesetztVon;
        this.grund = grund;
    }

    void hebeAuf(Instant am, String von, String warum) {
        aufgehobenAm = am;
        aufgehobenVon = von;
        aufhebungsgrund = warum;
    }

    public Instant gesetztAm() {
        return gesetztAm;
    }

    /** Login of whoever set it. */
    public String gesetztVon() {
        return gesetztVon;
    }

    public String grund() {
        return grund;
    }

    /** When it was lifted, or null while it holds. */
    public Instant aufgehobenAm() {
        return aufgehobenAm;
    }

    /** Login of whoever lifted it, or null. */
    public String aufgehobenVon() {
        return aufgehobenVon;
    }

    public String aufhebungsgrund() {
        return aufhebungsgrund;
    }
}
