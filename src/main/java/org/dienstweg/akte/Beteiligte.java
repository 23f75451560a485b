package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Beteiligter}. */
interface Beteiligte extends JpaRepository<Beteiligter, UUID> {

    List<Beteiligter> findByAktenzeichen(String aktenzeichen);
}
