package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Fristvermerk}. */
interface Fristvermerke extends JpaRepository<Fristvermerk, UUID> {

    @Query("from Fristvermerk f where f.aktenzeichen = :aktenzeichen order by f.vermerktAm")
    List<Fristvermerk> findByAktenzeichen(String aktenzeichen);
}
