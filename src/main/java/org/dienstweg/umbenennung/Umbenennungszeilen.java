package org.dienstweg.umbenennung;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rows of {@link Umbenennung}. */
public interface Umbenennungszeilen extends JpaRepository<Umbenennung, String> {

    /** The accounts of an order, in its order. */
    List<Umbenennung> findByAktenzeichenOrderByNummer(String aktenzeichen);

    /** The parts that wait at these tasks. */
    List<Umbenennung> findByAufgabeIn(Collection<String> aufgaben);

    /** Which of these accounts another running order is about, as the Aktenzeichen of that order. */
    @Query("""
            select u.aktenzeichen from Umbenennung u, Fall f
            where f.aktenzeichen = u.aktenzeichen and f.status = Fallstatus.LAUFEND and u.account in :accounts
              and u.aktenzeichen <> :aktenzeichen
              and u.fortschritt.stand not in (Umbenennungsstand.UMBENANNT, Umbenennungsstand.HERAUSGENOMMEN)""")
    List<String> laufendeAuftraege(Collection<UUID> accounts, String aktenzeichen);

    /** Number of accounts by order and how far they have come. */
    @Query("""
            select new org.dienstweg.umbenennung.Standzahl(u.aktenzeichen, u.fortschritt.stand, count(u)) from Umbenennung u
            where u.aktenzeichen in :aktenzeichen group by u.aktenzeichen, u.fortschritt.stand""")
    List<Standzahl> zaehle(Collection<String> aktenzeichen);
}
