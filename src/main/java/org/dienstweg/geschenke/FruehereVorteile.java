package org.dienstweg.geschenke;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody received from the same giver before. Names that only resemble are counted too and marked: to overlook
 * one is worse than to look twice.
 *
 * @param treffer the earlier advantages, the newest first
 * @param anzahl  how many of them lie within the last 12 months
 * @param summe   sum of their known values in euro
 * @param ohneWert how many of them have no known value
 */
public record FruehereVorteile(List<Treffer> treffer, int anzahl, BigDecimal summe, int ohneWert) {

    /** An earlier advantage and how well the giver's name agrees. */
    public record Treffer(Geschenk geschenk, Uebereinstimmung uebereinstimmung) {
    }

    /** Counts what lies within the last 12 months before a day, the day included; what was taken back counts nothing. */
    static FruehereVorteile zaehle(List<Treffer> treffer, LocalDate am) {
        List<Geschenk> zwoelfMonate = treffer.stream().map(Treffer::geschenk)
                .filter(eines -> eines.am().isAfter(am.minusMonths(12)) && eines.ausgang() != Ausgang.ZURUECKGEZOGEN)
                .toList();
        List<BigDecimal> werte = zwoelfMonate.stream().map(Geschenk::wert).filter(Objects::nonNull).toList();
        return new FruehereVorteile(treffer, zwoelfMonate.size(), werte.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                zwoelfMonate.size() - werte.size());
    }
}
