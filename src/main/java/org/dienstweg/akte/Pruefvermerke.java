package org.dienstweg.akte;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Pruefvermerk}. */
interface Pruefvermerke extends JpaRepository<Pruefvermerk, UUID> {

    /** What was found, oldest first; the facts stay in the database, they are long and hardly ever asked for. */
    @Query("""
            select new org.dienstweg.akte.Feststellungszeile(p.schritt, p.zeitpunkt, p.feststellungen)
            from Pruefvermerk p where p.aktenzeichen = :aktenzeichen order by p.zeitpunkt""")
    List<Feststellungszeile> feststellungen(String aktenzeichen);

    /** What was found about the case as a whole and about one part of it, oldest first. */
    @Query("""
            select new org.dienstweg.akte.Feststellungszeile(p.schritt, p.zeitpunkt, p.feststellungen)
            from Pruefvermerk p where p.aktenzeichen = :aktenzeichen and (p.teil is null or p.teil = :teil)
            order by p.zeitpunkt""")
    List<Feststellungszeile> feststellungen(String aktenzeichen, String teil);
}
