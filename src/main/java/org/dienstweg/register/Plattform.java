package org.dienstweg.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * What a platform permits from a day on, with source and date: platforms change their limits without notice, so a
 * change is a new row and the old one stays for the cases judged by it.
 */
@Entity
@Immutable
public class Plattform {

    @Id
    private String id;
    private String kuerzel;
    private String name;
    private LocalDate gueltigAb;
    private String quelle;
    private LocalDate abgerufenAm;
    private String nutzernameMuster;
    private String nutzernameZeichen;
    private Integer nutzernameMin;
    private Integer nutzernameMax;
    private Integer profilnameMin;
    private Integer profilnameMax;
    private Integer profilnameWarnungAb;
    private Integer kurztextMax;
    private Boolean verifizierung;
    private String adressen;

    protected Plattform() {
    }

    /** The stored value of the form key {@code plattform}, e.g. {@code TWITTER_X}. */
    public String kuerzel() {
        return kuerzel;
    }

    /** The limits as the plain record that rules judge and the file keeps. */
    public Plattformgrenzen grenzen() {
        return new Plattformgrenzen(kuerzel, name, nutzernameMuster, nutzernameZeichen, nutzernameMin, nutzernameMax,
                profilnameMin, profilnameMax, profilnameWarnungAb, kurztextMax, verifizierung,
                adressen == null ? List.of() : List.of(adressen.split(",")), quelle, abgerufenAm);
    }
}
