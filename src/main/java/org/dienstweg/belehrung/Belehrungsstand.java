package org.dienstweg.belehrung;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dienstweg.belehrung.Belehrungsereignis.Art;

/**
 * How far one person has come with the reminder that is due; null where it has not happened.
 *
 * @param stichtag    day it was due (Europe/Berlin)
 * @param versandtAm  when it was mailed
 * @param erinnertAm  when the person was reminded
 * @param bestaetigtAm when the person acknowledged it
 */
public record Belehrungsstand(LocalDate stichtag, Instant versandtAm, Instant erinnertAm, Instant bestaetigtAm) {

    static Belehrungsstand aus(LocalDate stichtag, Collection<Belehrungsereignis> ereignisse) {
        Map<Art, Instant> zeiten = ereignisse.stream()
                .collect(Collectors.toMap(Belehrungsereignis::art, Belehrungsereignis::zeitpunkt));
        return new Belehrungsstand(stichtag, zeiten.get(Art.VERSANDT), zeiten.get(Art.ERINNERT),
                zeiten.get(Art.BESTAETIGT));
    }

    /** Whether the acknowledgement is missing. */
    public boolean offen() {
        return bestaetigtAm == null;
    }
}
