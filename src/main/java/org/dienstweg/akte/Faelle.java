package org.dienstweg.akte;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

/** All rows of {@link Fall}. */
interface Faelle extends JpaRepository<Fall, String>, JpaSpecificationExecutor<Fall> {

    /** The case, held until commit, so that nobody closes it or adds to it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Fall> findByAktenzeichen(String aktenzeichen);
}
