package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Eingabe}. */
interface Eingaben extends JpaRepository<Eingabe, UUID> {

    List<Eingabe> findByAktenzeichenOrderByZeitpunkt(String aktenzeichen);
}
