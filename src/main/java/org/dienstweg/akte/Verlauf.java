package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Verlaufseintrag}. */
interface Verlauf extends JpaRepository<Verlaufseintrag, UUID> {

    @Query("from Verlaufseintrag v where v.aktenzeichen = :aktenzeichen order by v.zeitpunkt")
    List<Verlaufseintrag> findByAktenzeichenOrderByZeitpunkt(String aktenzeichen);
}
