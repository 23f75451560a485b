package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Anlage}. */
interface Anlagen extends JpaRepository<Anlage, UUID> {

    List<Anlage> findByAktenzeichenOrderByHinzugefuegtAm(String aktenzeichen);
}
