package org.dienstweg.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UrlPathHelper;

/**
 * Which paths are which: the one place that says what is public. Patterns of the framework would be read relative to the
 * servlet that serves them, and REST and the webapps have servlets of their own.
 */
final class Paths {

    private static final Set<String> PUBLIC = Set.of("/", "/anmelden", "/abmelden", "/register", "/favicon.svg",
            "/favicon.ico", "/api/demo/personen", "/actuator/health");
    private static final String REGISTER = "/api/register/";
    private static final String PEOPLE = "autorisierte.csv";

    private Paths() {
    }

    /** Whether no login is needed. */
    static boolean isPublic(HttpServletRequest request) {
        return PUBLIC.contains(path(request)) || startsWithAny(request, "/css/", "/img/") || isPublicRegister(request);
    }

    /** Calls that bring their password along or the token of a page. */
    static boolean isStateless(HttpServletRequest request) {
        return isForPrograms(request) && !isWebapp(request);
    }

    /** What the token of the webapps protects. */
    static boolean isWebappCall(HttpServletRequest request) {
        return startsWithAny(request, "/camunda/api/");
    }

    /** The register is public, the names of the people who write for an account are not. */
    private static boolean isPublicRegister(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && path(request).startsWith(REGISTER)
                && !path(request).endsWith(PEOPLE);
    }

    /** Whether these are calls of programs. */
    static boolean isForPrograms(HttpServletRequest request) {
        return startsWithAny(request, "/api/", "/engine-rest", "/actuator", "/camunda/api/");
    }

    /** Whether whoever asks can show a login page, and not only read a status. */
    static boolean canShowPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !isForPrograms(request)
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }

    /** Whether the webapps bring their own header for this. */
    static boolean isWebapp(HttpServletRequest request) {
        return startsWithAny(request, "/camunda/");
    }

    /** Files that are the same for everybody and may be cached. */
    static boolean isStatic(HttpServletRequest request) {
        return startsWithAny(request, "/camunda/", "/css/", "/img/", "/favicon");
    }

    /** A program that sends its password with every call; a browser, which may do so by itself, names its origin. */
    static boolean isBasicWithoutBrowser(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && request.getHeader(HttpHeaders.ORIGIN) == null && request.getHeader("Sec-Fetch-Site") == null;
    }

    /** The button of our pages, or the one of the webapps. */
    static boolean isLogout(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && path(request).matches("/abmelden|/camunda/api/admin/auth/user/[^/]+/logout");
    }

    private static boolean startsWithAny(HttpServletRequest request, String... beginnings) {
        return Arrays.stream(beginnings).anyMatch(path(request)::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
