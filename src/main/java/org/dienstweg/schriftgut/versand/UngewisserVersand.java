package org.dienstweg.schriftgut.versand;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail nobody can tell about, as an admin sees it: no content.
 *
 * @param id           to decide by
 * @param aktenzeichen the case
 * @param empfaenger   to whom
 * @param messageId    what to look for in the mailbox
 * @param begonnenAm   when the attempt began
 */
public record UngewisserVersand(UUID id, String aktenzeichen, String empfaenger, String messageId, Instant begonnenAm) {
}
