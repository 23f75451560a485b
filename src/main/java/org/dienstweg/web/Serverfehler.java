package org.dienstweg.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What people read where the server refuses a request before the application sees it, such as a malformed address. */
@Component
class Serverfehler implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int FIRST_ERROR = 400;
    private static final String SEITE = """
            <!DOCTYPE html>
            <html lang="de">
            <head><meta charset="utf-8"><title>Das hat nicht geklappt – Dienstweg</title></head>
            <body>
            <h1>Das hat nicht geklappt</h1>
            <p>Die Anfrage konnte nicht verarbeitet werden. Bitte prüfen Sie die Adresse.</p>
            </body>
            </html>
            """;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Meldung()));
    }

    private static final class Meldung extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(SEITE);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // whoever asked is gone
                response.setSuspended(true);
            }
        }
    }
}
