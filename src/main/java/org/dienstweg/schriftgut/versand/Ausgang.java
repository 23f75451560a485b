package org.dienstweg.schriftgut.versand;

import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failed attempt means. Only an answer of the mail server, or none at all, proves that it did not take the mail
 * over; a connection that breaks in the middle proves nothing.
 *
 * @param nichtGesendet whether the mail was certainly not sent
 * @param grund         what an admin should do, in German, without content
 */
record Ausgang(boolean nichtGesendet, String grund) {

    private static final int FEHLERCODES = 400;

    static Ausgang nach(Exception fehler) {
        if (fehler instanceof MailAuthenticationException) {
            return nicht("Der Mailserver hat die Anmeldung abgelehnt. Bitte prüfen Sie spring.mail.username und "
                    + "spring.mail.password.");
        }
        if (fehler instanceof MailSendException senden && !senden.getFailedMessages().isEmpty()) {
            return nach(senden, senden.getFailedMessages().values().iterator().next());
        }
        return fehler instanceof MailSendException ? new Ausgang(false, "")
                : nicht("Die Mail konnte nicht geschrieben werden. Bitte wenden Sie sich an die Entwicklung.");
    }

    private static Ausgang nach(MailException aussen, Exception innen) {
        // Spring reports a failure to connect as cause, a failure of the mail itself only in the list.
        if (innen == aussen.getCause()) {
            return nicht("Der Mailserver ist nicht erreichbar. Bitte prüfen Sie, ob er läuft, und die Einstellungen "
                    + "spring.mail.host und spring.mail.port.");
        }
        int code = antwort(innen);
        return code >= FEHLERCODES ? nicht(("Der Mailserver hat die Mail abgelehnt (SMTP-Antwort %d). Bitte prüfen Sie "
                + "die Adressen von Absender und Empfänger und das Protokoll des Mailservers.").formatted(code))
                : new Ausgang(false, "");
    }

    private static int antwort(Exception fehler) {
        if (fehler instanceof SMTPSendFailedException sendung) {
            return Math.max(sendung.getReturnCode(), antwort(sendung.getNextException()));
        }
        if (fehler instanceof SMTPAddressFailedException adresse) {
            return adresse.getReturnCode();
        }
        if (fehler instanceof SMTPSenderFailedException absender) {
            return absender.getReturnCode();
        }
        return fehler instanceof SendFailedException sendung ? antwort(sendung.getNextException()) : -1;
    }

    private static Ausgang nicht(String grund) {
        return new Ausgang(true, grund);
    }
}
