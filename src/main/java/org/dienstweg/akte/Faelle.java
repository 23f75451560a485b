package org.dienstweg.akte;

import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Fall}. */
interface Faelle extends JpaRepository<Fall, String> {


}
