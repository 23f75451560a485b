package org.dienstweg.geschenke;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the gift register: what the newest application of its case says, and how it was decided. */
@Entity
public class Geschenk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String ressort;
    private String empfaenger;
    private String empfaengerName;
    private String geberPerson;
    private String geberOrganisation;
    private String art;
    private String gegenstand;
    private BigDecimal wert;
    private LocalDate am;
    @Enumerated(EnumType.STRING)
    private Ausgang ausgang = Ausgang.OFFEN;
    private LocalDate entschiedenAm;

    protected Geschenk() {
    }

    Geschenk(Geschenkangabe angabe) {
        aktenzeichen = angabe.aktenzeichen();
        ressort = angabe.ressort();
        uebernimm(angabe);
    }

    /** Takes over a completed application. */
    void uebernimm(Geschenkangabe angabe) {
        empfaenger = angabe.empfaenger();
        empfaengerName = angabe.empfaengerName();
        geberPerson = angabe.geber().person();
        geberOrganisation = angabe.geber().organisation();
        art = angabe.art();
        gegenstand = angabe.gegenstand();
        wert = angabe.wert();
        am = angabe.am();
    }

    void entscheide(Ausgang neuer, LocalDate tag) {
        ausgang = neuer;
        entschiedenAm = tag;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    public String empfaengerName() {
        return empfaengerName;
    }

    /** Who gave it. */
    public Geber geber() {
        return new Geber(geberPerson, geberOrganisation);
    }

    public String art() {
        return art;
    }

    public String gegenstand() {
        return gegenstand;
    }

    /** In euro, or null if unknown. */
    public BigDecimal wert() {
        return wert;
    }

    /** Day it was given (Europe/Berlin). */
    public LocalDate am() {
        return am;
    }

    public Ausgang ausgang() {
        return ausgang;
    }

    /** Day of the decision or the end (Europe/Berlin), or null while open. */
    public LocalDate entschiedenAm() {
        return entschiedenAm;
    }
}
