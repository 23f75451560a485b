package org.dienstweg.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All official accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByAktenzeichen(String aktenzeichen);

    /** Filters by what is not empty; {@code ressort} and {@code plattform} in capitals, {@code muster} for LIKE. */
    @Query("""
            select distinct a from Account a join fetch a.namen
            where (:ressort = '' or upper(a.ressort) = :ressort)
              and (:plattform = '' or upper(a.plattform) = :plattform or upper(a.plattformName) = :plattform)
              and (:muster = '' or a.id in (select n.account.id from Namenseintrag n
                   where n.art <> Namensart.URL and n.schluessel like :muster escape '!'))
            order by a.ressort, a.plattformName, a.profilname""")
    List<Account> finde(String ressort, String plattform, String muster);

    /** The accounts run on a day (Europe/Berlin). */
    @Query("""
            from Account a where a.ende is null or a.ende >= :tag
            order by a.ressort, a.plattformName, a.profilname, a.nutzername""")
    List<Account> laufende(LocalDate tag);

    /** The accounts that bear or bore one of these names; null matches nothing. */
    @Query("""
            select distinct a from Account a join fetch a.namen
            where a.id in (select n.account.id from Namenseintrag n
                where n.schluessel = :url and n.art = Namensart.URL
                   or n.schluessel = :nutzername and n.art = Namensart.NUTZERNAME
                   or n.schluessel = :profilname and n.art = Namensart.PROFILNAME)
            order by a.seit, a.plattformName""")
    List<Account> genannt(String url, String nutzername, String profilname);

    @Query("select n.name from Namenseintrag n where n.account.plattform = :plattform and n.art <> Namensart.URL")
    List<String> namen(String plattform);

    @Query("""
            select p from Autorisierter p join fetch p.account a where a.ressort = :ressort
            order by a.plattformName, a.nutzername, p.name, p.von""")
    List<Autorisierter> autorisierte(String ressort);

    @Query("""
            select distinct p.name from Autorisierter p where p.account.id = :account
              and p.von <= :am and (p.bis is null or p.bis >= :am) order by p.name""")
    List<String> autorisierteAm(UUID account, LocalDate am);
}
