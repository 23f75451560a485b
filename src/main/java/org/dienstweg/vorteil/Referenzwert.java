package org.dienstweg.vorteil;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A dated value that no law fixes, with its source. */
@Entity
@Table(name = "vorteil_referenzwert")
class Referenzwert {

    /** What can be set. */
    enum Schluessel {
        /** Working days after a provisional acceptance beyond which a reason is asked for (VV42-6.1b). */
        UNVERZUEGLICH_ARBEITSTAGE,
        /** Value in euro above which the decider reads a hint; has no row unless somebody adds one (VV42-4.1b). */
        HINWEISWERT_EURO
    }

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private Schluessel schluessel;
    private BigDecimal wert;
    private LocalDate gueltigAb;
    private String quelle;
    private LocalDate abgerufenAm;

    protected Referenzwert() {
    }

    Referenzwert(UUID id, Schluessel schluessel, BigDecimal wert, LocalDate gueltigAb, String quelle,
                 LocalDate abgerufenAm) {
        this.id = id;
        this.schluessel = schluessel;
        this.wert = wert;
        this.gueltigAb = gueltigAb;
        this.quelle = quelle;
        this.abgerufenAm = abgerufenAm;
    }

    BigDecimal wert() {
        return wert;
    }
}
