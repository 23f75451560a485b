package org.dienstweg.web.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Closes the filters by which a list that everybody may read would tell about cases that not everybody may know of: the
 * engine finds the definition of an incident without asking whose case it is.
 */
class OracleFilter extends OncePerRequestFilter {

    private static final Pattern DEFINITIONS = Pattern.compile(".*/process-definition(/count)?/?");
    private static final Antwort CLOSED =
            new Antwort(403, "Verschlossen", "Vorgänge lassen sich nicht über ihre Störungen suchen.");

    private final Antworten antworten;

    OracleFilter(Antworten antworten) {
        this.antworten = antworten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        boolean asks = DEFINITIONS.matcher(path).matches()
                && request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith("incident"));
        if (asks) {
            antworten.write(response, CLOSED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
