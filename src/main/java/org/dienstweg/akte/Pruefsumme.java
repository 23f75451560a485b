package org.dienstweg.akte;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that proves a document is still the one that was filed. */
final class Pruefsumme {

    private Pruefsumme() {
    }

    /** SHA-256 as lower-case hexadecimal. */
    static String sha256(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
