package org.dienstweg.geschenke;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a giver tied expectations to advantages for somebody (VV42-5.2c). Lifted with a reason, never removed. */
@Entity
public class Sperrvermerk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String ressort;
    private String betroffen;
    private String geberPerson;
    private String geberOrganisation;
    private String grund;
    private LocalDate seit;
    private String gesetztVon;
    private LocalDate aufgehobenAm;
    private String aufgehobenVon;
    private String aufhebungsgrund;

    protected Sperrvermerk() {
    }

    Sperrvermerk(Sperrangabe angabe, LocalDate seit) {
        aktenzeichen = angabe.aktenzeichen();
        ressort = angabe.ressort();
        betroffen = angabe.betroffen();
        geberPerson = angabe.geber().person();
        geberOrganisation = angabe.geber().organisation();
        grund = angabe.grund();
        gesetztVon = angabe.von();
        this.seit = seit;
    }

    void hebeAuf(String warum, String wer, LocalDate tag) {
        aufhebungsgrund = warum;
        aufgehobenVon = wer;
        aufgehobenAm = tag;
    }

    boolean gehoertZu(String kuerzel) {
        return ressort.equals(kuerzel);
    }

    boolean betrifft(String login) {
        return betroffen.equals(login);
    }

    public UUID id() {
        return id;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    /** Login of the employee whose advantages are barred. */
    public String betroffen() {
        return betroffen;
    }

    /** Who gave, as it was written down. */
    public Geber geber() {
        return new Geber(geberPerson, geberOrganisation);
    }

    public String grund() {
        return grund;
    }

    /** First day (Europe/Berlin). */
    public LocalDate seit() {
        return seit;
    }

    /** Whether it is in force. */
    public boolean gilt() {
        return aufgehobenAm == null;
    }
}
