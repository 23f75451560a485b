package org.dienstweg.beitrag;

/**
 * What the superiors set in motion where no disciplinary proceedings took the facts over.
 *
 * @param verfolgungErgebnis what it was
 */
public record Verfolgung(String verfolgungErgebnis) {
}
