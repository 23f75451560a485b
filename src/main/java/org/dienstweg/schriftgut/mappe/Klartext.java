package org.dienstweg.schriftgut.mappe;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of a text or a mail. */
final class Klartext {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Klartext() {
    }

    /** The text as UTF-8 or, if it is none, as Windows-1252. */
    static String von(byte[] inhalt) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhalt)).toString();
        } catch (CharacterCodingException e) {
            return new String(inhalt, WINDOWS_1252);
        }
    }

    /**
     * Sender, receivers, date, subject and the plain text of a mail; not what is only there as HTML or attached to it.
     *
     * @throws IOException if it cannot be read as a mail
     */
    static String derMail(InputStream quelle) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), quelle);
            return "Von: %s\nAn: %s\nDatum: %s\nBetreff: %s\n\n%s".formatted(namen(mail.getFrom()),
                    namen(mail.getAllRecipients()), Objects.toString(mail.getHeader("Date", ""), ""),
                    Objects.toString(mail.getSubject(), ""), text(mail));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static String namen(Address[] adressen) {
        return adressen == null ? "" : Arrays.stream(adressen).map(Klartext::name).collect(Collectors.joining(", "));
    }

    private static String name(Address adresse) {
        return adresse instanceof InternetAddress eine && eine.getPersonal() != null
                ? eine.getPersonal() + " <" + eine.getAddress() + ">" : adresse.toString();
    }

    private static String text(Part teil) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(teil.getDisposition())) {
            return "";
        }
        if (teil.isMimeType("text/plain") && teil.getContent() instanceof String text) {
            return text;
        }
        StringBuilder text = new StringBuilder();
        if (teil.isMimeType("multipart/*") && teil.getContent() instanceof Multipart teile) {
            for (int i = 0; i < teile.getCount(); i++) {
                text.append(text(teile.getBodyPart(i)));
            }
        }
        return text.toString();
    }
}
