package org.dienstweg.akte;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Eingabe}. */
interface Eingaben extends JpaRepository<Eingabe, UUID> {

    @Query("from Eingabe e where e.aktenzeichen = :aktenzeichen order by e.zeitpunkt")
    List<Eingabe> findByAktenzeichenOrderByZeitpunkt(String aktenzeichen);

    List<Eingabe> findByAktenzeichenAndTeilIsNullOrderByZeitpunkt(String aktenzeichen);

    @Query("""
            from Eingabe e where e.schritt in :schritte and e.aktenzeichen in
                (select f.aktenzeichen from Fall f where f.verfahren = :verfahren and f.ressort = :ressort)
            order by e.zeitpunkt""")
    List<Eingabe> allerFaelle(String verfahren, String ressort, Collection<String> schritte);
}
