package org.dienstweg.akte;

import java.util.Collections;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;

/**
 * What of an otherwise open case only some of its readers see: whether somebody is suspected, until they may be told
 * (VV42-10b, § 20 Abs. 1 LDG NRW). Everybody else is shown the file as if the question had not been answered yet.
 *
 * @param rollen   who sees it, unless they are themselves too close to the case
 * @param frage    the task that asks; that it is open may be known to everybody, because it is always asked
 * @param schritte element ids of the steps that answer it or follow from the answer
 */
public record Vertraulich(Set<Rolle> rollen, String frage, Set<String> schritte) {

    /** Nothing. */
    public static final Vertraulich NICHTS = new Vertraulich(Set.of(), "", Set.of());

    /** The name under which a reader without that trust sees a step. */
    public String sichtbar(String schritt) {
        return schritte.contains(schritt) ? frage : schritt;
    }

    /** Whether whoever may act for these offices sees everything. */
    boolean eingeweiht(Angemeldet imAmt) {
        return !Collections.disjoint(rollen, imAmt.rollen());
    }

    /** The file as everybody else may see it. */
    Akte ohne(Akte akte) {
        return new Akte(akte.fall(), akte.verfahren(),
                akte.eingaben().stream().filter(eine -> offen(eine.schritt())).toList(),
                akte.feststellungen().stream().filter(eine -> offen(eine.schritt())).toList(), akte.fristen(),
                akte.schriftstuecke().stream().filter(eines -> offen(eines.schritt())).toList(), akte.anlagen(),
                akte.verlauf().stream().filter(einer -> offen(einer.schritt())).toList(),
                akte.beteiligte(), akte.verbundene());
    }

    /** Whether everybody may see what this step left; reminders of a task are filed under its name behind an underscore. */
    boolean offen(String schritt) {
        return schritt == null || !schritte.contains(schritt.substring(schritt.indexOf('_') + 1));
    }
}
