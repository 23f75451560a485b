package org.dienstweg.web.zugriffe;

import java.time.OffsetDateTime;

/**
 * A look at a case.
 *
 * @param aktenzeichen of the case; not what it is about
 * @param person       login of whoever looked
 * @param name         what others call them
 * @param rolle        the roles that let them in, as people read them
 * @param tuer         the way they took, as people read it
 * @param zeitpunkt    when (Europe/Berlin)
 */
record Zugriffszeile(String aktenzeichen, String person, String name, String rolle, String tuer,
                     OffsetDateTime zeitpunkt) {
}
