package org.dienstweg.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All limits of all platforms, past and present. */
public interface Plattformen extends JpaRepository<Plattform, String> {

    /** The row of a platform that came into force last on or before a day; empty for a platform nobody described. */
    Optional<Plattform> findFirstByKuerzelAndGueltigAbLessThanEqualOrderByGueltigAbDesc(String kuerzel, LocalDate tag);

    /** The limits of a platform as of a calendar day (Europe/Berlin). */
    default Optional<Plattformgrenzen> grenzen(String kuerzel, LocalDate tag) {
        return findFirstByKuerzelAndGueltigAbLessThanEqualOrderByGueltigAbDesc(kuerzel, tag).map(Plattform::grenzen);
    }
}
