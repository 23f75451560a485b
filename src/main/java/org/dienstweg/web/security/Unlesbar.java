package org.dienstweg.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that nobody writes by accident: ways around ("../", "//"), which servlets read differently, and the
 * character 0, which no database takes. First of all filters, because the next ones would fail on them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unlesbar extends OncePerRequestFilter {

    private static final Pattern UMWEG = Pattern.compile("/\\.{0,2}(/|$|;)|%2e|//", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (UMWEG.matcher(path.length() > 1 ? path.replaceFirst("/$", "") : "").find()
                || query != null && query.contains("%00")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
