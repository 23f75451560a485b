package org.dienstweg.akte;

import java.time.Instant;
import org.dienstweg.recht.Feststellung;

/**
 * One finding with the occasion it was made on. The same rule judged again later is another entry: both are record.
 *
 * @param schritt      element id of the step that applied the rule
 * @param zeitpunkt    when
 * @param feststellung the finding
 */
public record Feststellungsvermerk(String schritt, Instant zeitpunkt, Feststellung feststellung) {
}
