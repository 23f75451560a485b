package org.dienstweg.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says no: to programs as a problem with a German sentence, to people with the login page or an error page. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Nobody is logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (Paths.canShowPage(request)) {
            response.sendRedirect(request.getContextPath() + "/anmelden");
            return;
        }
        // a browser would open a dialog of its own at this header
        if (!Paths.isWebapp(request) && request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Dienstweg\", charset=\"UTF-8\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, "Nicht angemeldet",
                e instanceof BadCredentialsException ? PasswordLogin.REFUSED : "Bitte melden Sie sich an.");
    }

    /** Somebody is logged in, but the call lacks the token of its page, or the path is closed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (!SessionAnmeldung.isLoggedIn(SecurityContextHolder.getContext().getAuthentication())) {
            commence(request, response, null);
        } else if (!Paths.canShowPage(request)) {
            write(response, HttpStatus.FORBIDDEN, "Nicht erlaubt",
                    "Dieser Aufruf ist nicht erlaubt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void write(HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), problem);
    }
}
