package org.dienstweg.fachaccount;

import java.time.Instant;

/**
 * The proof that the LPA was informed (HR-2-12).
 *
 * @param messageId  id of the mail, to be found again in both mailboxes
 * @param empfaenger address of the LPA
 * @param gesendetAm when the mail server accepted it
 */
public record LpaInformation(String messageId, String empfaenger, Instant gesendetAm) {
}
