package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Verlaufseintrag}. */
interface Verlauf extends JpaRepository<Verlaufseintrag, UUID> {

    List<Verlaufseintrag> findByAktenzeichenOrderByZeitpunkt(String aktenzeichen);
}
