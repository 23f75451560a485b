package org.dienstweg.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine on every path who is asking: without an authenticated user it checks nothing at all.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

    private final IdentityService engine;
    private final Identities identities;

    EngineIdentityFilter(IdentityService engine, Identities identities) {
        this.engine = engine;
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        engine.clearAuthentication();
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (SessionAnmeldung.isLoggedIn(authentication)) {
            Identity identity = identities.of(authentication.getName());
            identity.attachTo(request);
            engine.setAuthentication(authentication.getName(), identity.groups(), identity.tenants());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            engine.clearAuthentication();
        }
    }
}
