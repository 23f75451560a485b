package org.dienstweg.akte.kreis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Kreismitglied}. */
interface Kreismitglieder extends JpaRepository<Kreismitglied, UUID> {

    List<Kreismitglied> findByAktenzeichenOrderByVon(String aktenzeichen);
}
