package org.dienstweg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Who holds or held which office in a Ressort, from day to day and with its source: official accounts must not be named
 * after them (HR-2-30, HR-2-33).
 */
@Entity
@Immutable
public class Amtsinhaber {

    @Id
    private UUID id;
    private String ressort;
    private String name;
    private String amt;
    private LocalDate gueltigAb;
    private LocalDate gueltigBis;
    private String quelle;

    protected Amtsinhaber() {
    }
}
