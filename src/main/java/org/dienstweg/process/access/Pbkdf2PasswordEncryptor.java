package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * PBKDF2 with HMAC-SHA-256 and a salt of its own in every hash. The number of rounds stands in front of each hash, so
 * changing it does not lock anybody out.
 */
class Pbkdf2PasswordEncryptor implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;

    private final int rounds;

    Pbkdf2PasswordEncryptor(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String encrypt(String password) {
        return rounds + ":" + encoder(rounds).encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        String[] parts = encrypted.split(":", 2);
        return parts.length == 2 && encoder(Integer.parseInt(parts[0])).matches(password, parts[1]);
    }

    @Override
    public String hashAlgorithmName() {
        return "pbkdf2-sha256";
    }

    private static Pbkdf2PasswordEncoder encoder(int rounds) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }
}
