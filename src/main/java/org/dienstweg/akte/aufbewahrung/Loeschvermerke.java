package org.dienstweg.akte.aufbewahrung;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Loeschvermerk}. */
public interface Loeschvermerke extends JpaRepository<Loeschvermerk, UUID> {

    /** What was deleted of this case. */
    List<Loeschvermerk> findByAktenzeichen(String aktenzeichen);
}
