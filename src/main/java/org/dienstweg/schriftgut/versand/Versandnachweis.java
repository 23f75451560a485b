package org.dienstweg.schriftgut.versand;

import java.time.Instant;

/**
 * That a mail has left the house.
 *
 * @param messageId  as in the head of the mail, with angle brackets
 * @param empfaenger to whom
 * @param gesendetAm when the mail server took it over
 */
public record Versandnachweis(String messageId, String empfaenger, Instant gesendetAm) {
}
