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
}
