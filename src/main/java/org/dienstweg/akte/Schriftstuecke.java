package org.dienstweg.akte;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Schriftstueck}. */
interface Schriftstuecke extends JpaRepository<Schriftstueck, UUID> {

    /** The documents of a case without their content. */
    List<Schriftstueckangabe> findByAktenzeichenOrderByErstelltAm(String aktenzeichen);

    /** One document of a case; empty if it belongs to another. */
    Optional<Schriftstueck> findByIdAndAktenzeichen(UUID id, String aktenzeichen);
}
