package org.dienstweg.beitrag;

/**
 * The answer of "Beweis sichern".
 *
 * @param originalGesichert whether the attachments show the original as it was published
 */
public record Beweissicherung(boolean originalGesichert) {
}
