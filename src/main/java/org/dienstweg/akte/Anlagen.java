package org.dienstweg.akte;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Anlage}. */
interface Anlagen extends JpaRepository<Anlage, UUID> {

    /** The attachments of a case without their content. */
    List<Anlagenangabe> findByAktenzeichenOrderByHinzugefuegtAm(String aktenzeichen);

    Optional<Anlage> findByIdAndAktenzeichen(UUID id, String aktenzeichen);

    int countByAktenzeichen(String aktenzeichen);
}
