package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * PBKDF2 with HMAC-SHA-256 and a salt of its own in every hash. The number of rounds is part of the name stored with each
 * hash, so raising it does not lock anybody out.
 */
class Pbkdf2PasswordEncryptor implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;

    private final int rounds;
    private final Pbkdf2PasswordEncoder encoder;

    Pbkdf2PasswordEncryptor(int rounds) {
        this.rounds = rounds;
        this.encoder = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "pbkdf2-sha256-" + rounds;
    }
}
