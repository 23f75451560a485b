package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Pruefvermerk}. */
interface Pruefvermerke extends JpaRepository<Pruefvermerk, UUID> {

    List<Pruefvermerk> findByAktenzeichenOrderByZeitpunkt(String aktenzeichen);
}
