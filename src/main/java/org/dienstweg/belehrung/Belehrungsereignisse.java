package org.dienstweg.belehrung;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rows of {@link Belehrungsereignis}. */
interface Belehrungsereignisse extends JpaRepository<Belehrungsereignis, UUID> {

    List<Belehrungsereignis> findByStichtag(LocalDate stichtag);

    List<Belehrungsereignis> findByPersonAndStichtag(String person, LocalDate stichtag);
}
