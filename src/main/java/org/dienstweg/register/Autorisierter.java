package org.dienstweg.register;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who may use an account (HR-3-03). Never part of anything public. */
@Entity
class Autorisierter {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;
    private String name;
    private String funktion;
    private boolean dienstlichesGeraet;
    private String geraetBegruendung;
    private LocalDate von;
    private LocalDate bis;

    protected Autorisierter() {
    }

    Autorisierter(Account account, Eintragung.Autorisierung person, LocalDate von) {
        this.account = account;
        this.name = person.name();
        this.funktion = person.funktion();
        this.dienstlichesGeraet = person.dienstlichesGeraet();
        this.geraetBegruendung = person.geraetBegruendung();
        this.von = von;
    }

    Account account() {
        return account;
    }

    String name() {
        return name;
    }

    String funktion() {
        return funktion;
    }

    boolean dienstlichesGeraet() {
        return dienstlichesGeraet;
    }

    /** Why no official device is used, or null (HR-3-04). */
    String geraetBegruendung() {
        return geraetBegruendung;
    }

    /** The same as it was entered. */
    Eintragung.Autorisierung autorisierung() {
        return new Eintragung.Autorisierung(name, funktion, dienstlichesGeraet, geraetBegruendung);
    }

    LocalDate von() {
        return von;
    }

    /** Last day, or null while authorised. */
    LocalDate bis() {
        return bis;
    }
}
