package org.dienstweg.web.akte;

import org.dienstweg.process.OffeneAufgabe;

/**
 * The task somebody wants to take over, and why.
 *
 * @param schritt element id of the user task
 * @param aufgabe which one, where a case waits at several tasks of this step; null for any of the named person's
 * @param bisher  login of whoever had it when the person decided to take it over
 */
record Uebernahmewunsch(String schritt, String aufgabe, String bisher, String grund) {

    boolean meint(OffeneAufgabe eine) {
        return eine.schritt().equals(schritt) && (aufgabe == null || eine.id().equals(aufgabe));
    }

    /** Whether the person named still has this task. */
    boolean liegtNoch(OffeneAufgabe eine) {
        return eine.bearbeiter() != null && eine.bearbeiter().equals(bisher);
    }
}
