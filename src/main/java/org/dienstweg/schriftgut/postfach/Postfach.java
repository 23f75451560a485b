package org.dienstweg.schriftgut.postfach;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Takes the place of the mail server in the profile {@code demo}: mails become files, none leaves the machine. */
@Component
@Profile("demo")
public class Postfach extends JavaMailSenderImpl {

    private static final String ENDUNG = ".eml";
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.eml");

    private final Path ordner;

    /** @param ordner where the files go; created with the first mail */
    public Postfach(@Value("${dienstweg.postfach:daten/postfach}") Path ordner) {
        this.ordner = ordner;
    }

    /** All mails, newest first. */
    public List<Postfachmail> mails() {
        if (!Files.isDirectory(ordner)) {
            return List.of();
        }
        try (Stream<Path> dateien = Files.list(ordner)) {
            return dateien.filter(datei -> NAME.matcher(datei.getFileName().toString()).matches()).map(this::lies)
                    .sorted(Comparator.comparing(Postfachmail::gesendetAm).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One mail, if there is one of this id. */
    public Optional<Postfachmail> mail(UUID id) {
        Path datei = ordner.resolve(id + ENDUNG);
        return Files.exists(datei) ? Optional.of(lies(datei)) : Optional.empty();
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object[] urspruenge) {
        for (int i = 0; i < mails.length; i++) {
            try {
                lege(mails[i]);
            } catch (IOException | MessagingException e) {
                Object ursprung = urspruenge == null ? mails[i] : urspruenge[i];
                throw new MailSendException("mailbox is not writable", e, Map.of(ursprung, e));
            }
        }
    }

    private void lege(MimeMessage mail) throws IOException, MessagingException {
        Files.createDirectories(ordner);
        String messageId = mail.getMessageID();
        mail.saveChanges();
        if (messageId != null) {
            mail.setHeader("Message-ID", messageId);
        }
        UUID id = UUID.randomUUID();
        Path halb = ordner.resolve(id + ".teil");
        try (OutputStream ziel = Files.newOutputStream(halb)) {
            mail.writeTo(ziel);
        }
        Files.move(halb, ordner.resolve(id + ENDUNG), StandardCopyOption.ATOMIC_MOVE);
    }

    private Postfachmail lies(Path datei) {
        UUID id = UUID.fromString(datei.getFileName().toString().replace(ENDUNG, ""));
        try (InputStream quelle = Files.newInputStream(datei)) {
            return Postfachmail.aus(id, createMimeMessage(quelle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
