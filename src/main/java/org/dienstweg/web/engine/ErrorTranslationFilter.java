package org.dienstweg.web.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dienstweg.process.access.LastFailure;
import org.springframework.web.filter.OncePerRequestFilter;

/** Replaces every error of the engine's REST interface by a German sentence; ids and traces stay inside. */
class ErrorTranslationFilter extends OncePerRequestFilter {

    private final Translation translation;
    private final Antworten antworten;

    ErrorTranslationFilter(Translation translation, Antworten antworten) {
        this.translation = translation;
        this.antworten = antworten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        LastFailure.forget();
        var watched = new FailedResponse(response);
        try {
            chain.doFilter(request, watched);
            if (watched.isFailed()) {
                antworten.write(response, translate(request, watched.getStatus(), LastFailure.get().orElse(null)));
            }
        } catch (ServletException | RuntimeException e) {
            antworten.write(response, translation.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e));
        } finally {
            LastFailure.forget();
        }
    }

    private Antwort translate(HttpServletRequest request, int status, Throwable failure) {
        return Doors.isQuery(request.getMethod(), request.getRequestURI()) ? translation.ofQuery(status, failure)
                : translation.of(status, failure);
    }
}
