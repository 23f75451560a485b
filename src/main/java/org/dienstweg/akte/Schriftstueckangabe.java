package org.dienstweg.akte;

import java.time.Instant;
import java.util.UUID;

/**
 * What the file says about a document without its content.
 *
 * @param id         id within Dienstweg
 * @param schritt    element id of the step that made it
 * @param titel      what staff read
 * @param erstelltAm when it was filed
 * @param sha256     SHA-256 of the content, hexadecimal
 */
public record Schriftstueckangabe(UUID id, String schritt, String titel, Instant erstelltAm, String sha256) {
}
