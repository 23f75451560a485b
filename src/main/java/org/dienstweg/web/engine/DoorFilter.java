package org.dienstweg.web.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Lets through to the engine's REST interface what {@link Doors} opens. */
class DoorFilter extends OncePerRequestFilter {

    private static final String ROOTS = "^(/engine-rest|/camunda/api/engine|/camunda/api)(/engine/default(?=/|$))?";
    private static final Antwort CLOSED = new Antwort(403, "Verschlossen", "Dieser Weg ist nicht vorgesehen. Vorgänge "
            + "werden in der Aufgabenliste mit den Formularen ihrer Aufgaben bearbeitet.");
    private static final Antwort TOO_LONG =
            new Antwort(413, "ZuUmfangreich", "Die Eingaben sind zu umfangreich. Bitte kürzen Sie die Texte.");
    private static final Antwort FAULTY = Translation.FAULTY;
    private static final List<String> PAGING = List.of("firstResult", "maxResults");
    private static final Pattern COUNT = Pattern.compile("\\d{0,9}");
    private static final Antwort OFF = new Antwort(404, "NichtGefunden", "Die REST-Schnittstelle ist ausgeschaltet.");

    private final IdentityService identity;
    private final Antworten antworten;
    private final boolean restEnabled;

    DoorFilter(IdentityService identity, Antworten antworten, boolean restEnabled) {
        this.identity = identity;
        this.antworten = antworten;
        this.restEnabled = restEnabled;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        Call call = call(request.getMethod(), path);
        if (!restEnabled && path.startsWith("/engine-rest")) {
            antworten.write(response, OFF);
        } else if (!Doors.isOpen(call)) {
            antworten.write(response, CLOSED);
        } else if (PAGING.stream().map(request::getParameter).anyMatch(DoorFilter::isNoCount)) {
            antworten.write(response, FAULTY);
        } else if (isJson(request)) {
            checkBody(call, new Submission(request), response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void checkBody(Call call, Submission submission, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = call.path().endsWith("/submit-form");
        if (submission.isTooLong()) {
            antworten.write(response, TOO_LONG);
        } else if (form ? submission.isFaultyForm() : submission.isFaulty()) {
            antworten.write(response, FAULTY);
        } else if (form && submission.isClosed()) {
            antworten.write(response, CLOSED);
        } else {
            chain.doFilter(submission, response);
        }
    }

    /** The engine hands a number on to the database as it is, and finds nothing where there is none. */
    private static boolean isNoCount(String number) {
        return number != null && !COUNT.matcher(number).matches();
    }

    /** Everything but files: what no engine call reads as JSON, it refuses by itself. */
    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return Set.of("POST", "PUT").contains(request.getMethod()) && (type == null || !type.startsWith("multipart/"));
    }

    private Call call(String method, String path) {
        Authentication who = identity.getCurrentAuthentication();
        String below = path.replaceFirst(ROOTS, "").replaceFirst("/$", "");
        return who == null ? new Call(method, below, "", List.of())
                : new Call(method, below, who.getUserId(), who.getGroupIds());
    }
}
