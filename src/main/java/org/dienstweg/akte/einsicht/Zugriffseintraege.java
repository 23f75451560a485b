package org.dienstweg.akte.einsicht;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Zugriffseintrag}. */
interface Zugriffseintraege extends JpaRepository<Zugriffseintrag, UUID>, JpaSpecificationExecutor<Zugriffseintrag> {

    /** Deletes what was logged before this moment. */
    @Modifying
    @Query("delete from Zugriffseintrag z where z.zeitpunkt < :vor")
    int loescheVor(Instant vor);
}
