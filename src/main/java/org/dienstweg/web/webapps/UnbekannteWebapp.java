package org.dienstweg.web.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows no webapps but the vendor's, which would fail on looking for the page of any other. */
class UnbekannteWebapp extends OncePerRequestFilter {

    private static final Pattern BEKANNT = Pattern.compile("/camunda/app(/((tasklist|cockpit|admin|welcome)(/.*)?)?)?");

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (BEKANNT.matcher(anfrage.getRequestURI().substring(anfrage.getContextPath().length())).matches()) {
            kette.doFilter(anfrage, antwort);
        } else {
            antwort.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
