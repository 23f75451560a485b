package org.dienstweg.recht;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One rule of the law as an object: what it says, where it stands, how strongly it binds and how to tell.
 *
 * @param <F>     the plain record of facts the rule judges
 * @param id      exactly as in the catalogue of rules, e.g. {@code HR-2-30}
 * @param satz    the sentence of the rule, in German
 * @param norm    where it stands
 * @param staerke how strongly it binds
 * @param pruefung a pure function of the facts and the day the law is applied (a calendar day in Europe/Berlin); it
 *                 never throws and never looks at a clock
 */
public record Regel<F>(String id, String satz, Norm norm, Staerke staerke,
                       BiFunction<F, LocalDate, Befund> pruefung) {

    /** A rule whose verdict does not depend on the day it is applied. */
    public static <F> Regel<F> zeitlos(String id, String satz, Norm norm, Staerke staerke,
                                       Function<F, Befund> pruefung) {
        return new Regel<>(id, satz, norm, staerke, (fakten, am) -> pruefung.apply(fakten));
    }

    /** Applies the rule to the facts as of a calendar day. */
    public Feststellung pruefe(F fakten, LocalDate am) {
        Befund befund = pruefung.apply(fakten, am);
        return new Feststellung(id, norm.zitat(), staerke, befund.ergebnis(), befund.begruendung());
    }

    /** The same rule for facts that contain what it judges. */
    public <G> Regel<G> in(Function<G, F> teil) {
        return new Regel<>(id, satz, norm, staerke, (ganzes, am) -> pruefung.apply(teil.apply(ganzes), am));
    }
}
