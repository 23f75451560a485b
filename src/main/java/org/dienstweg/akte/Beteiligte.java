package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Beteiligter}. */
interface Beteiligte extends JpaRepository<Beteiligter, UUID> {

    @Query("from Beteiligter b where b.aktenzeichen = :aktenzeichen")
    List<Beteiligter> findByAktenzeichen(String aktenzeichen);

    /** Adds a participant unless there is one alike; one statement, because this happens at every step of every case. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into beteiligter (id, aktenzeichen, person, als)
            select cast(:id as uuid), cast(:aktenzeichen as varchar(40)), cast(:person as varchar(64)),
                cast(:als as varchar(20))
            where not exists (select 1 from beteiligter
                where aktenzeichen = :aktenzeichen and person = :person and als = :als)""")
    void ergaenze(UUID id, String aktenzeichen, String person, String als);
}
