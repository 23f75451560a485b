package org.dienstweg.vorteil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dienstweg.vorteil.Referenzwert.Schluessel;
import org.springframework.data.jpa.repository.JpaRepository;

/** All values, past and present. */
interface Referenzwerte extends JpaRepository<Referenzwert, UUID> {

    Optional<Referenzwert> findFirstBySchluesselAndGueltigAbLessThanEqualOrderByGueltigAbDesc(Schluessel schluessel,
                                                                                              LocalDate tag);

    /** The value in force on a calendar day (Europe/Berlin); empty if nobody set one. */
    default Optional<BigDecimal> wert(Schluessel schluessel, LocalDate tag) {
        return findFirstBySchluesselAndGueltigAbLessThanEqualOrderByGueltigAbDesc(schluessel, tag)
                .map(Referenzwert::wert);
    }
}
