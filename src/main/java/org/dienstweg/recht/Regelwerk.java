package org.dienstweg.recht;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules one step of a process applies, in the order the text has them.
 *
 * @param id      the stem of the step in capitals, e.g. {@code BENENNUNG_PRUEFEN}
 * @param version raised whenever a rule of the set changes; filed with every finding
 * @param regeln  all rules of the step
 * @param <F>     the facts they judge
 */
public record Regelwerk<F>(String id, String version, List<Regel<F>> regeln) {

    /**
     * A set of rules names each rule once.
     *
     * @throws IllegalArgumentException if two rules carry the same id
     */
    public Regelwerk {
        regeln = List.copyOf(regeln);
        if (regeln.stream().map(Regel::id).distinct().count() < regeln.size()) {
            throw new IllegalArgumentException("a rule is listed twice in " + id);
        }
    }

    /** Applies every rule, never only up to the first violation. */
    public Pruefergebnis pruefe(F fakten, LocalDate am) {
        return new Pruefergebnis(id, version, regeln.stream().map(regel -> regel.pruefe(fakten, am)).toList());
    }
}
