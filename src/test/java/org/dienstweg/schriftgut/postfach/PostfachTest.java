package org.dienstweg.schriftgut.postfach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;

class PostfachTest {

    @TempDir
    private Path ordner;

    @Test
    @DisplayName("Jede Mail wird eine Datei und lässt sich mit Text und Anlagen wieder lesen, die neueste zuerst")
    void keepsMails() throws Exception {
        Postfach postfach = new Postfach(ordner.resolve("neu"));
        assertThat(postfach.mails()).isEmpty();

        postfach.send(mail(postfach, "Erste", 1));
        postfach.send(mail(postfach, "Zweite für Köln", 2));

        List<Postfachmail> mails = postfach.mails();
        assertThat(mails).extracting(Postfachmail::betreff).containsExactly("Zweite für Köln", "Erste");
        Postfachmail mail = postfach.mail(mails.get(0).id()).orElseThrow();
        assertThat(mail.messageId()).isEqualTo("<2@nrw.example>");
        assertThat(mail.an()).isEqualTo("lpa@stk.nrw.example");
        assertThat(mail.absaetze()).containsExactly(List.of("Grüße", "zwei <b>"), List.of("Ende"));
        assertThat(mail.dateien()).hasSize(1);
        assertThat(mail.dateien().get(0).name()).isEqualTo("Übersicht.pdf");
        assertThat(mail.dateien().get(0).inhalt()).containsExactly(1, 2, 3);
        assertThat(postfach.mail(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("Ist der Ordner nicht beschreibbar, gilt die Mail als sicher nicht gesendet")
    void notWritable() throws Exception {
        Path datei = Files.createFile(ordner.resolve("datei"));
        Postfach postfach = new Postfach(datei);

        assertThatThrownBy(() -> postfach.send(mail(postfach, "x", 1))).isInstanceOfSatisfying(MailSendException.class,
                fehler -> assertThat(fehler.getFailedMessages()).containsValue((Exception) fehler.getCause()));
    }

    private static MimeMessage mail(Postfach postfach, String betreff, int nummer) throws Exception {
        MimeMessage mail = postfach.createMimeMessage();
        MimeMessageHelper helfer = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        helfer.setFrom("dienstweg@nrw.example");
        helfer.setTo("lpa@stk.nrw.example");
        helfer.setSubject(betreff);
        helfer.setText("Grüße\nzwei <b>\n\nEnde\n");
        helfer.setSentDate(Date.from(Instant.ofEpochSecond(nummer)));
        helfer.addAttachment("Übersicht.pdf", new ByteArrayDataSource(new byte[] {1, 2, 3}, "application/pdf"));
        mail.setHeader("Message-ID", "<" + nummer + "@nrw.example>");
        return mail;
    }
}
