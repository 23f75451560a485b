package org.dienstweg.web.security;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.codec.Utf8;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Checks login and password against the engine's identity service, which slows down guessing by itself. A login that was
 * right is trusted for a minute, because HTTP Basic sends it with every call and the hash is slow on purpose.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final Duration TRUSTED = Duration.ofMinutes(1);
    /** What everybody reads whose login is refused, whatever was wrong with it. */
    static final String REFUSED = "Benutzername oder Passwort stimmen nicht. Nach einem Fehlversuch ist die "
            + "Anmeldung für einige Sekunden gesperrt.";

    private final IdentityService identity;
    private final Clock clock;
    private final byte[] salt = KeyGenerators.secureRandom(32).generateKey();
    private final Map<String, Trust> trusted = new ConcurrentHashMap<>();

    PasswordLogin(IdentityService identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        byte[] fingerprint = fingerprint(String.valueOf(attempt.getCredentials()));
        Trust trust = trusted.get(login);
        if (trust == null || !trust.covers(fingerprint, clock.instant())) {
            trusted.remove(login);
            refuseUnlessRight(login, String.valueOf(attempt.getCredentials()));
            trusted.put(login, new Trust(fingerprint, clock.instant().plus(TRUSTED)));
        }
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    }

    private void refuseUnlessRight(String login, String password) {
        boolean right;
        try {
            right = identity.checkPassword(login, password);
        } catch (ProcessEngineException e) {
            // nobody with this login has a password yet, or two attempts at once: a refusal like any other
            right = false;
        }
        if (!right) {
            throw new BadCredentialsException(REFUSED);
        }
    }

    private byte[] fingerprint(String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(Utf8.encode(password));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private record Trust(byte[] fingerprint, Instant until) {

        boolean covers(byte[] other, Instant now) {
            return now.isBefore(until) && MessageDigest.isEqual(fingerprint, other);
        }
    }
}
