package org.dienstweg.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All offices and who held them when. */
public interface Aemter extends JpaRepository<Amtsinhaber, UUID> {

    /** Names of those who hold an office in any Ressort on a day (Europe/Berlin): no account is named after any of them. */
    @Query("""
            select a.name from Amtsinhaber a
            where a.gueltigAb <= :tag and (a.gueltigBis is null or a.gueltigBis >= :tag)
            order by a.name""")
    List<String> namen(LocalDate tag);
}
