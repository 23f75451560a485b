package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The cover of a case file. What the file contains hangs on its Aktenzeichen and is only ever added to. */
@Entity
public class Fall {

    @Id
    private String aktenzeichen;
    private String verfahren;
    private String ressort;
    private String kreis;
    private String eroeffnetVon;
    private Instant eroeffnetAm;
    @Enumerated(EnumType.STRING)
    private Fallstatus status;
    private String ende;
    private Instant beendetAm;
    @Version
    private Integer version;

    protected Fall() {
    }

    Fall(String aktenzeichen, String verfahren, String ressort, String kreis, String eroeffnetVon,
         Instant eroeffnetAm) {
        this.aktenzeichen = aktenzeichen;
        this.verfahren = verfahren;
        this.ressort = ressort;
        this.kreis = kreis;
        this.eroeffnetVon = eroeffnetVon;
        this.eroeffnetAm = eroeffnetAm;
        this.status = Fallstatus.LAUFEND;
    }

    /** Closes the file with the end event the case reached. */
    void schliesse(String endereignis, Instant am) {
        status = Fallstatus.BEENDET;
        ende = endereignis;
        beendetAm = am;
    }

    /** Closes the file of a case that was stopped before any end. */
    void brichAb(Instant am) {
        status = Fallstatus.ABGEBROCHEN;
        beendetAm = am;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    /** Key of the process. */
    public String verfahren() {
        return verfahren;
    }

    /** Abbreviation of the Ressort the case belongs to. */
    public String ressort() {
        return ressort;
    }

    /** Whether nobody outside the circle of the case may find it. */
    public boolean imGeschlossenenKreis() {
        return kreis != null;
    }

    /** Login of whoever opened the case. */
    public String eroeffnetVon() {
        return eroeffnetVon;
    }

    public Instant eroeffnetAm() {
        return eroeffnetAm;
    }

    public Fallstatus status() {
        return status;
    }

    /** Id of the end event reached, or null while the case is running or after it was stopped. */
    public String ende() {
        return ende;
    }

    public Instant beendetAm() {
        return beendetAm;
    }
}
