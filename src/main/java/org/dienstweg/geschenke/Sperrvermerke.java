package org.dienstweg.geschenke;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All Sperrvermerke, in force or lifted. */
interface Sperrvermerke extends JpaRepository<Sperrvermerk, UUID> {

    List<Sperrvermerk> findByRessortAndBetroffenOrderBySeitDesc(String ressort, String betroffen);

    List<Sperrvermerk> findByRessortAndAufgehobenAmIsNullOrderBySeitDesc(String ressort);

    List<Sperrvermerk> findByAktenzeichen(String aktenzeichen);
}
