package org.dienstweg.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.akte.Kreisblick;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.access.Anfragende;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets operations find the closed cases of their Ressorts in Cockpit, whose own queries ask the login for its tenants and
 * nobody else. Those queries tell the Aktenzeichen and the way; everywhere else the keys added here mean nothing.
 */
class CockpitFilter extends OncePerRequestFilter {

    private final IdentityService engine;
    private final Kreisblick kreise;

    CockpitFilter(IdentityService engine, Kreisblick kreise) {
        this.engine = engine;
        this.kreise = kreise;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = engine.getCurrentAuthentication();
        Angemeldet wer = login == null ? null : Anfragende.von(login);
        if (wer == null || !wer.rollen().contains(Rolle.BETRIEB)) {
            chain.doFilter(request, response);
            return;
        }
        List<String> tenants = Stream.concat(wer.ressorts().stream(), kreise.in(wer.ressorts()).stream()).toList();
        engine.setAuthentication(login.getUserId(), login.getGroupIds(), tenants);
        try {
            chain.doFilter(request, response);
        } finally {
            engine.setAuthentication(login);
        }
    }
}
