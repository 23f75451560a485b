package org.dienstweg.schriftgut.versand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was sent, provable without keeping it: a hash over recipient, subject, text and attachments. */
final class Fingerabdruck {

    private Fingerabdruck() {
    }

    /** SHA-256 as lower-case hexadecimal; every part goes in with its length, so that no two mails look alike. */
    static String von(Nachricht nachricht) {
        try {
            MessageDigest summe = MessageDigest.getInstance("SHA-256");
            nimm(summe, nachricht.empfaenger());
            nimm(summe, nachricht.betreff());
            nimm(summe, nachricht.text());
            for (Anhang anhang : nachricht.anhaenge()) {
                nimm(summe, anhang.dateiname());
                nimm(summe, anhang.pdf());
            }
            return HexFormat.of().formatHex(summe.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void nimm(MessageDigest summe, String text) {
        nimm(summe, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void nimm(MessageDigest summe, byte[] bytes) {
        summe.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        summe.update(bytes);
    }
}
