package org.dienstweg.web.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Corrects the one page each webapp consists of: its language, its name, its icon, and the parts of the Tasklist that
 * would put content into the engine (comments, tasks of one's own) or show the engine's log instead of the file.
 */
class Webappseite extends OncePerRequestFilter {

    private static final Pattern NONCE_DER_ANTWORT = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern NONCE_DER_SEITE = Pattern.compile("nonce=\"[^\"]*\"");
    private static final String AUSGELASSEN = "tasklist.task.action:task-action-comment,"
            + "tasklist.task.detail:task-detail-history,tasklist.navbar.action:create-task-action,"
            + "tasklist.card:tasklist-card-variables";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        return !anfrage.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        ContentCachingResponseWrapper gepuffert = new ContentCachingResponseWrapper(antwort);
        kette.doFilter(anfrage, gepuffert);
        byte[] seite = gepuffert.getContentAsByteArray();
        if (seite.length > 0) {
            String angepasst = angepasst(new String(seite, StandardCharsets.UTF_8));
            byte[] neu = mitEigenerNonce(angepasst, antwort).getBytes(StandardCharsets.UTF_8);
            gepuffert.resetBuffer();
            gepuffert.setContentType("text/html;charset=UTF-8");
            gepuffert.getOutputStream().write(neu);
        }
        gepuffert.copyBodyToResponse();
    }

    static String angepasst(String seite) {
        return seite.replace("<html lang=\"en\">", "<html lang=\"de\">")
                .replaceAll("<title>.*?</title>", "<title>Dienstweg</title>")
                .replaceAll("href=\"[^\"]*favicon.ico\"", "href=\"/favicon.svg\" type=\"image/svg+xml\"")
                .replaceFirst("<base ", "<base cam-exclude-plugins=\"" + AUSGELASSEN + "\" ");
    }

    /** The engine keeps one nonce for all requests; a page rendered while another is asked for would not run. */
    static String mitEigenerNonce(String seite, HttpServletResponse antwort) {
        String richtlinie = antwort.getHeader("Content-Security-Policy");
        Matcher nonce = NONCE_DER_ANTWORT.matcher(richtlinie == null ? "" : richtlinie);
        return nonce.find() ? NONCE_DER_SEITE.matcher(seite).replaceAll("nonce=\"" + nonce.group(1) + "\"") : seite;
    }
}
