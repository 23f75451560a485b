package org.dienstweg.web.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an {@link Antwort} as JSON {@code {type, message}}, as the webapps expect it. */
@Component
class Antworten {

    private final ObjectMapper json;

    Antworten(ObjectMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, Antwort antwort) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(Map.of("type", antwort.type(), "message", antwort.message()));
        response.resetBuffer();
        response.setStatus(antwort.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
