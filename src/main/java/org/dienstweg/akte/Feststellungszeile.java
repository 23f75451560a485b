package org.dienstweg.akte;

import java.time.Instant;

/**
 * The findings of one examination as they are stored.
 *
 * @param schritt         element id of the step that examined
 * @param zeitpunkt       when
 * @param feststellungen  the findings, as a JSON array
 */
record Feststellungszeile(String schritt, Instant zeitpunkt, String feststellungen) {
}
