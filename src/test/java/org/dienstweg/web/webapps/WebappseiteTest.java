package org.dienstweg.web.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WebappseiteTest {

    private static final String SEITE = """
            <html lang="en"><head><title>Camunda Tasklist</title><base href="/camunda/app/tasklist/default/">
            <link rel="icon" href="/camunda/favicon.ico"></head>
            <script nonce="von-nebenan"></script><p>Übersicht</p></html>""";

    private final MockHttpServletResponse antwort = new MockHttpServletResponse();

    @Test
    @DisplayName("Die Seite ist deutsch, heißt Dienstweg und lässt Kommentare und eigene Aufgaben weg")
    void passtDieSeiteAn() throws Exception {
        frage("/camunda/app/tasklist/default/", seite(null));

        assertThat(antwort.getContentAsString()).contains("<html lang=\"de\">", "<title>Dienstweg</title>",
                "/favicon.svg", "task-action-comment", "create-task-action", "Übersicht").doesNotContain("Camunda");
    }

    @Test
    @DisplayName("Die Seite trägt die Nonce ihrer eigenen Antwort, auch wenn nebenan eine andere entstand")
    void setztDieNonceDerAntwort() throws Exception {
        frage("/camunda/app/tasklist/default/", seite("script-src 'nonce-eigene' 'strict-dynamic'"));

        assertThat(antwort.getContentAsString()).contains("nonce=\"eigene\"").doesNotContain("von-nebenan");
    }

    @Test
    @DisplayName("Andere Dateien gehen unverändert durch")
    void laesstDateienInRuhe() throws Exception {
        frage("/camunda/app/tasklist/index.css", seite(null));

        assertThat(antwort.getContentAsString()).isEqualTo(SEITE);
    }

    private void frage(String pfad, FilterChain kette) throws Exception {
        new Webappseite().doFilter(new MockHttpServletRequest("GET", pfad), antwort, kette);
    }

    private static FilterChain seite(String richtlinie) {
        return (anfrage, roh) -> {
            HttpServletResponse antwort = (HttpServletResponse) roh;
            antwort.setContentType("text/html;charset=UTF-8");
            if (richtlinie != null) {
                antwort.setHeader("Content-Security-Policy", richtlinie);
            }
            antwort.getWriter().write(SEITE);
        };
    }
}
