package org.dienstweg.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A name an account has or had, with the time it was valid. Nothing is overwritten: a new name is a new row. */
@Entity
class Namenseintrag {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;
    @Enumerated(EnumType.STRING)
    private Namensart art;
    private String name;
    private String schluessel;
    private LocalDate von;
    private LocalDate bis;

    protected Namenseintrag() {
    }

    Namenseintrag(Account account, Namensart art, String name, LocalDate von) {
        this.account = account;
        this.art = art;
        this.name = name;
        // Empty is what nobody can ask for.
        this.schluessel = Objects.requireNonNullElse(art == Namensart.URL ? Adresse.url(name) : Adresse.name(name), "");
        this.von = von;
    }

    void beende(LocalDate am) {
        bis = am;
    }

    boolean gilt() {
        return bis == null;
    }

    Account account() {
        return account;
    }

    Namensart art() {
        return art;
    }

    String name() {
        return name;
    }

    /** The form that is compared, see {@link Adresse}. */
    String schluessel() {
        return schluessel;
    }

    LocalDate von() {
        return von;
    }

    /** The day the next name began, or null while this one is valid. */
    LocalDate bis() {
        return bis;
    }
}
