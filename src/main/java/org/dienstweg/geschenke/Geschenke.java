package org.dienstweg.geschenke;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All lines of the gift register. */
interface Geschenke extends JpaRepository<Geschenk, UUID>, JpaSpecificationExecutor<Geschenk> {

    Optional<Geschenk> findByAktenzeichen(String aktenzeichen);

    /** What somebody received up to a day in their Ressort, the newest first. */
    List<Geschenk> findByRessortAndEmpfaengerAndAmLessThanEqualOrderByAmDescAktenzeichenDesc(
            String ressort, String empfaenger, LocalDate bis);

    @Query("select distinct g.art from Geschenk g where g.ressort = :ressort order by g.art")
    List<String> arten(String ressort);
}
