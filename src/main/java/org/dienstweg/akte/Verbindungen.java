package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Verbindung}. */
interface Verbindungen extends JpaRepository<Verbindung, UUID> {

    List<Verbindung> findByAktenzeichenOrAnderes(String aktenzeichen, String anderes);
}
