package org.dienstweg.recht;

import java.util.List;

/**
 * What a set of rules found.
 *
 * @param regelwerk       id of the set
 * @param version         its version
 * @param feststellungen  one finding per rule, in the order of the set
 */
public record Pruefergebnis(String regelwerk, String version, List<Feststellung> feststellungen) {

    /** Findings are never changed afterwards. */
    public Pruefergebnis {
        feststellungen = List.copyOf(feststellungen);
    }

    /** Whether a rule that nobody can override is broken. */
    public boolean gesperrt() {
        return feststellungen.stream().anyMatch(Feststellung::sperrt);
    }

    /** Whether a rule is broken that may be departed from with a written reason. */
    public boolean verlangtBegruendung() {
        return feststellungen.stream().anyMatch(Feststellung::verlangtBegruendung);
    }

    /** Whether the case may go on, given a reason for departing from what only should be (may be null or blank). */
    public boolean zulaessig(String abweichungBegruendung) {
        boolean begruendet = abweichungBegruendung != null && !abweichungBegruendung.isBlank();
        return !gesperrt() && (begruendet || !verlangtBegruendung());
    }

    /** The findings with this verdict, in the order of the set; those that are open are questions to a human. */
    public List<Feststellung> mit(Ergebnis ergebnis) {
        return feststellungen.stream().filter(feststellung -> feststellung.ergebnis() == ergebnis).toList();
    }
}
