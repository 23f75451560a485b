package org.dienstweg.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Pbkdf2PasswordEncryptorTest {

    private final Pbkdf2PasswordEncryptor schwach = new Pbkdf2PasswordEncryptor(1000);
    private final Pbkdf2PasswordEncryptor stark = new Pbkdf2PasswordEncryptor(2000);

    @Test
    @DisplayName("Wer mehr Runden verlangt, sperrt niemanden aus")
    void changedRounds() {
        String hash = schwach.encrypt("Geheimes Wort");
        assertThat(stark.check("Geheimes Wort", hash)).isTrue();
        assertThat(stark.check("geheimes Wort", hash)).isFalse();
        assertThat(stark.hashAlgorithmName()).isEqualTo(schwach.hashAlgorithmName());
    }

    @Test
    @DisplayName("Gleiche Passwörter haben verschiedene Prüfwerte, und anderes ist keiner")
    void salted() {
        assertThat(schwach.encrypt("Wort")).isNotEqualTo(schwach.encrypt("Wort"));
        assertThat(schwach.check("Wort", "Wort")).isFalse();
    }
}
