package org.dienstweg.web.security;

import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.web.Anmeldung;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows from the security context who is logged in. */
@Component
class SessionAnmeldung implements Anmeldung {

    private final Identities identities;

    SessionAnmeldung(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Angemeldet jetzt() {
        return identities.of(login(SecurityContextHolder.getContext().getAuthentication())).angemeldet();
    }

    private static String login(Authentication authentication) {
        if (!isLoggedIn(authentication)) {
            throw new AuthenticationCredentialsNotFoundException("Bitte melden Sie sich an.");
        }
        return authentication.getName();
    }

    static boolean isLoggedIn(Authentication authentication) {
        return authentication != null && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
