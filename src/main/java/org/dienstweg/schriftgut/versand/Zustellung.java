package org.dienstweg.schriftgut.versand;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the mail and hands it to the mail server once; knows nothing of attempts. */
@Component
class Zustellung {

    private final ObjectProvider<JavaMailSender> mailserver;
    private final String absender;
    private final Clock clock;

    Zustellung(ObjectProvider<JavaMailSender> mailserver, @Value("${dienstweg.absender:}") String absender,
               Clock clock) {
        this.mailserver = mailserver;
        this.absender = absender;
        this.clock = clock;
    }

    /** The part after the @ of every Message-ID. */
    String domain() {
        return absender.substring(absender.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** What must be put right before any mail can be written; empty if nothing. */
    String hindernis(Nachricht nachricht) {
        if (mailserver.getIfAvailable() == null) {
            return "Es ist kein Mailserver eingestellt. Bitte setzen Sie spring.mail.host.";
        }
        if (!Adresse.gueltig(absender)) {
            return "Es ist keine gültige Absenderadresse eingestellt. Bitte setzen Sie dienstweg.absender.";
        }
        return Adresse.gueltig(nachricht.empfaenger()) ? ""
                : "Die Adresse des Empfängers ist ungültig. Bitte berichtigen Sie sie in den Einstellungen.";
    }

    /**
     * Sends.
     *
     * @throws MailException      if the mail server did not confirm; {@link Ausgang} tells what that means
     * @throws MessagingException if the mail could not even be written
     */
    void stelleZu(Nachricht nachricht, String messageId) throws MessagingException {
        JavaMailSender sender = mailserver.getObject();
        sender.send(schreibe(sender.createMimeMessage(), nachricht, messageId));
    }

    private MimeMessage schreibe(MimeMessage mail, Nachricht nachricht, String messageId) throws MessagingException {
        MimeMessageHelper helfer = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        helfer.setFrom(new InternetAddress(absender, true));
        helfer.setTo(new InternetAddress(nachricht.empfaenger(), true));
        helfer.setSubject(nachricht.betreff());
        helfer.setSentDate(Date.from(clock.instant()));
        helfer.setText(nachricht.text(), false);
        for (Anhang anhang : nachricht.anhaenge()) {
            helfer.addAttachment(anhang.dateiname(), new ByteArrayDataSource(anhang.pdf(), "application/pdf"));
        }
        mail.setHeader("Message-ID", messageId);
        // Out-of-office programs must not answer a machine.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
