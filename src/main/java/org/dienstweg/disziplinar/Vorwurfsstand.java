package org.dienstweg.disziplinar;

import java.util.List;

/**
 * What is charged now and what was left out, both in the order of the record. A restriction is free text: where it repeats
 * the words of an earlier version, that version is not charged any more; where it takes only a part, it stands beside the
 * charges as left out, so that nobody is charged again with what was dropped (§ 19 LDG NRW).
 *
 * @param fassungen every version, oldest first
 */
public record Vorwurfsstand(List<Fassung> fassungen) {

    /** The versions that are charged now, without those that were dropped as a whole. */
    public List<Fassung> vorgeworfen() {
        return fassungen.stream().filter(eine -> !eine.beschraenkt() && !ganzAusgeschieden(eine)).toList();
    }

    /** The number of the version somebody has to be instructed about: the newest extension, or the charges at initiation. */
    public int zuEroeffnen() {
        return fassungen.stream().filter(eine -> !eine.beschraenkt()).mapToInt(Fassung::nummer).max().orElse(1);
    }

    /** Whatever was left out, in the words of the restriction. */
    public List<Fassung> ausgeschieden() {
        return fassungen.stream().filter(Fassung::beschraenkt).toList();
    }

    /** Whether acts in these words were dropped before. */
    boolean schonAusgeschieden(String text) {
        return ausgeschieden().stream().anyMatch(eine -> eine.lautet(text));
    }

    private boolean ganzAusgeschieden(Fassung fassung) {
        return fassungen.stream().anyMatch(eine -> eine.laesstGanzAus(fassung));
    }
}
