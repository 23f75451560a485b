package org.dienstweg.web.webapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The vendor's files with our German texts put in while they are served. A copy of the locale files would be thousands
 * of lines for forty texts; form-js has no locale file at all, its texts are literals in the library. Patching what the
 * browser builds from them would leave screen readers with English for a moment, and every redraw would undo it.
 * <p>
 * Two things are more than texts: dates are always German ones, and the Tasklist no longer takes a list entry whose
 * mistake has been corrected for a mistake (form-js keeps an empty place for it, and "Abschließen" stayed locked).
 * The mark and link of bpmn.io stay untouched: their licence asks for it.
 */
@Component
class Webapptexte {

    private static final String DATEIEN = "META-INF/resources/webjars/camunda/";

    private final ObjectMapper json;

    Webapptexte(ObjectMapper json) {
        this.json = json;
    }

    /** The German locale of one webapp as JSON: the vendor's with ours laid over it. */
    byte[] locale(String app) throws IOException {
        // The vendor's file begins with a byte order mark, which no JSON parser likes.
        String original = lies(DATEIEN + "app/" + app + "/locales/de.json").replace("\uFEFF", "");
        JsonNode texte = json.readerForUpdating(json.readTree(original)).readValue(lies("texte/webapps.json"));
        return json.writeValueAsBytes(texte);
    }

    /** A script of the vendor with its literals replaced. */
    byte[] skript(Skript skript) throws IOException {
        String inhalt = original(skript);
        for (Map.Entry<String, String> text : ersetzungen(skript).entrySet()) {
            inhalt = inhalt.replace(text.getKey(), text.getValue());
        }
        return inhalt.getBytes(StandardCharsets.UTF_8);
    }

    /** A script as the vendor wrote it. */
    String original(Skript skript) throws IOException {
        return lies(DATEIEN + skript.pfad());
    }

    /** Literals of a script and what stands there instead. */
    Map<String, String> ersetzungen(Skript skript) throws IOException {
        return json.readValue(lies("texte/" + skript.texte()), new TypeReference<>() { });
    }

    private static String lies(String datei) throws IOException {
        return new ClassPathResource(datei).getContentAsString(StandardCharsets.UTF_8);
    }
}
