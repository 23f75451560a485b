package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Fristvermerk}. */
interface Fristvermerke extends JpaRepository<Fristvermerk, UUID> {

    List<Fristvermerk> findByAktenzeichen(String aktenzeichen);
}
