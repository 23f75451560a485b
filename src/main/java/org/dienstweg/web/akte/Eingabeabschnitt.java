package org.dienstweg.web.akte;

import java.time.Instant;
import java.util.List;
import org.dienstweg.web.akte.Angaben.Angabe;

/**
 * What somebody entered at a step, for people.
 *
 * @param titel     label of the step
 * @param person    name
 * @param zeitpunkt when
 * @param angaben   the values in words
 */
record Eingabeabschnitt(String titel, String person, Instant zeitpunkt, List<Angabe> angaben) {
}
