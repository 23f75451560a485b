package org.dienstweg.process;

import java.time.Instant;
import java.util.List;
import org.dienstweg.organisation.Rolle;

/**
 * A step a case waits at.
 *
 * @param id           what tells it from other tasks of the same step
 * @param aktenzeichen the case
 * @param schritt      element id of the user task
 * @param rollen       who may take it, as the diagram says; empty where it belongs to one person
 * @param bearbeiter   login of whoever took it, or null
 * @param seit         since when it waits
 */
public record OffeneAufgabe(String id, String aktenzeichen, String schritt, List<Rolle> rollen, String bearbeiter,
                            Instant seit) {

    /** The same under the name of another step. */
    public OffeneAufgabe als(String anderer) {
        return new OffeneAufgabe(id, aktenzeichen, anderer, rollen, bearbeiter, seit);
    }
}
