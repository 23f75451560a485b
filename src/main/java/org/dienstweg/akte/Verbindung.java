package org.dienstweg.akte;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That two cases belong together, e.g. because one led to the other; read from both sides. */
@Entity
@Immutable
class Verbindung {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String anderes;

    protected Verbindung() {
    }

    Verbindung(String aktenzeichen, String anderes) {
        this.aktenzeichen = aktenzeichen;
        this.anderes = anderes;
    }

    /** The case at the other end, seen from one of the two. */
    String gegenueber(String eines) {
        return aktenzeichen.equals(eines) ? anderes : aktenzeichen;
    }
}
