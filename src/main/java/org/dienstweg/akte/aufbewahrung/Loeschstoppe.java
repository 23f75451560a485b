package org.dienstweg.akte.aufbewahrung;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Loeschstopp}. */
interface Loeschstoppe extends JpaRepository<Loeschstopp, UUID> {

    List<Loeschstopp> findByAktenzeichenOrderByGesetztAm(String aktenzeichen);

    boolean existsByAktenzeichenAndAufgehobenAmIsNull(String aktenzeichen);
}
