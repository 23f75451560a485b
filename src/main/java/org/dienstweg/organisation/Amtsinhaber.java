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

    /** Abbreviation of the Ressort. */
    public String ressort() {
        return ressort;
    }

    /** First and last name, without office. */
    public String name() {
        return name;
    }

    /** The office, e.g. {@code Minister des Innern}. */
    public String amt() {
        return amt;
    }

    /** First day in office (Europe/Berlin). */
    public LocalDate gueltigAb() {
        return gueltigAb;
    }

    /** Last day in office, or null while it lasts. */
    public LocalDate gueltigBis() {
        return gueltigBis;
    }

    /** Where this was read. */
    public String quelle() {
        return quelle;
    }
}
