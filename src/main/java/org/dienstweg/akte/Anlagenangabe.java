package org.dienstweg.akte;

import java.time.Instant;
import java.util.UUID;

/**
 * What the file says about an attachment without its content.
 *
 * @param id        id within Dienstweg
 * @param dateiname cleaned name it is offered under
 * @param medientyp as recognised from the content
 * @param groesse   size in bytes
 * @param sha256    SHA-256 of the content, hexadecimal
 * @param person    login of whoever added it
 * @param hinzugefuegtAm when it was added
 */
public record Anlagenangabe(UUID id, String dateiname, String medientyp, long groesse, String sha256, String person,
                            Instant hinzugefuegtAm) {
}
