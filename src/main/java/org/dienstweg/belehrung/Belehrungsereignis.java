package org.dienstweg.belehrung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that happened to the reminder of one person at one due day; only ever added. */
@Entity
@Immutable
class Belehrungsereignis {

    /** What can happen, each at most once. */
    enum Art {
        VERSANDT, ERINNERT, BESTAETIGT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String person;
    private LocalDate stichtag;
    @Enumerated(EnumType.STRING)
    private Art art;
    private Instant zeitpunkt;

    protected Belehrungsereignis() {
    }

    Belehrungsereignis(String person, LocalDate stichtag, Art art, Instant zeitpunkt) {
        this.person = person;
        this.stichtag = stichtag;
        this.art = art;
        this.zeitpunkt = zeitpunkt;
    }

    /** Login. */
    String person() {
        return person;
    }

    Art art() {
        return art;
    }

    Instant zeitpunkt() {
        return zeitpunkt;
    }
}
