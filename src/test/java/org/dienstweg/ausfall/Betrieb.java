package org.dienstweg.ausfall;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.dienstweg.Besetzung;
import org.dienstweg.schriftgut.versand.UngewisserVersand;
import org.dienstweg.schriftgut.versand.Versandklaerung;

/** What operators do after a failure, as the handbook tells them: look for the mail, decide, start the job again. */
class Betrieb {

    private final ManagementService cockpit;
    private final Versandklaerung klaerung;
    private final GreenMail mailserver;

    Betrieb(ManagementService cockpit, Versandklaerung klaerung, GreenMail mailserver) {
        this.cockpit = cockpit;
        this.klaerung = klaerung;
        this.mailserver = mailserver;
    }

    void raeumeAuf() {
        Set<String> ressorts = Set.of("IM");
        for (UngewisserVersand mail : klaerung.offene(ressorts)) {
            boolean angekommen = mails(mail.aktenzeichen()).stream().anyMatch(eine -> traegt(eine, mail.messageId()));
            assertThat(angekommen ? klaerung.angekommen(mail.id(), ressorts, Besetzung.BETRIEB)
                    : klaerung.nichtAngekommen(mail.id(), ressorts, Besetzung.BETRIEB)).isTrue();
        }
        cockpit.createJobQuery().noRetriesLeft().list().forEach(auftrag -> cockpit.setJobRetries(auftrag.getId(), 1));
    }

    /** The mails to the LPA that arrived about a case. */
    List<MimeMessage> mails(String aktenzeichen) {
        return Stream.of(mailserver.getReceivedMessages()).filter(mail -> handeltVon(mail, aktenzeichen)).toList();
    }

    private static boolean handeltVon(MimeMessage mail, String aktenzeichen) {
        try {
            return mail.getSubject().endsWith("Fach-Account: " + aktenzeichen);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean traegt(MimeMessage mail, String messageId) {
        try {
            return messageId.equals(mail.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
