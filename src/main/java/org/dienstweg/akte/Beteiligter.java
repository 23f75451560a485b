package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a person is part of a case, and as what. */
@Entity
@Immutable
public class Beteiligter {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String person;
    @Enumerated(EnumType.STRING)
    private Beteiligung als;

    protected Beteiligter() {
    }

    Beteiligter(String aktenzeichen, String person, Beteiligung als) {
        this.aktenzeichen = aktenzeichen;
        this.person = person;
        this.als = als;
    }

    public String person() {
        return person;
    }

    public Beteiligung als() {
        return als;
    }
}
