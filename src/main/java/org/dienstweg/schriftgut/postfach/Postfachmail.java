package org.dienstweg.schriftgut.postfach;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A mail in the mailbox of the demonstration.
 *
 * @param id         of the file
 * @param messageId  as in the head of the mail
 * @param von        sender
 * @param an         recipient
 * @param betreff    subject
 * @param gesendetAm date in the head of the mail
 * @param text       plain text
 * @param dateien    what was attached
 */
public record Postfachmail(UUID id, String messageId, String von, String an, String betreff, Instant gesendetAm,
                           String text, List<Datei> dateien) {

    /** An attachment. */
    public record Datei(String name, byte[] inhalt) {
    }

    /** The text as paragraphs of lines. */
    public List<List<String>> absaetze() {
        return Arrays.stream(text.strip().split("\\R{2,}")).map(absatz -> List.of(absatz.split("\\R"))).toList();
    }

    static Postfachmail aus(UUID id, MimeMessage mail) {
        try {
            StringBuilder text = new StringBuilder();
            List<Datei> dateien = new ArrayList<>();
            sammle(mail, text, dateien);
            return new Postfachmail(id, mail.getMessageID(), mail.getHeader("From", ", "), mail.getHeader("To", ", "),
                    mail.getSubject(), mail.getSentDate().toInstant(), text.toString(), dateien);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail of ours: " + id, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sammle(Part teil, StringBuilder text, List<Datei> dateien)
            throws MessagingException, IOException {
        if (teil.getContent() instanceof Multipart teile) {
            for (int i = 0; i < teile.getCount(); i++) {
                BodyPart naechster = teile.getBodyPart(i);
                sammle(naechster, text, dateien);
            }
        } else if (teil.getFileName() != null) {
            try (InputStream inhalt = teil.getInputStream()) {
                dateien.add(new Datei(MimeUtility.decodeText(teil.getFileName()), inhalt.readAllBytes()));
            }
        } else if (teil.isMimeType("text/plain")) {
            text.append(teil.getContent());
        }
    }
}
