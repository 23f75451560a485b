package org.dienstweg.web.webapps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the vendor's files in German, at the very addresses where the webapps look for them. */
@RestController
class WebapptexteController {

    private static final MediaType SKRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Webapptexte texte;
    private final Map<Skript, byte[]> skripte = new ConcurrentHashMap<>();

    WebapptexteController(Webapptexte texte) {
        this.texte = texte;
    }

    /** The texts of one webapp. */
    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin|welcome}/locales/de.json")
    ResponseEntity<byte[]> locale(@PathVariable("app") String app) throws IOException {
        return antwort(MediaType.APPLICATION_JSON, texte.locale(app));
    }

    /** The library with the form renderer. */
    @GetMapping("/camunda/lib/deps.js")
    ResponseEntity<byte[]> bibliothek() throws IOException {
        return antwort(Skript.BIBLIOTHEK);
    }

    /** The Tasklist. */
    @GetMapping("/camunda/app/tasklist/camunda-tasklist-bootstrap.js")
    ResponseEntity<byte[]> tasklist() throws IOException {
        return antwort(Skript.TASKLIST);
    }

    private ResponseEntity<byte[]> antwort(Skript skript) throws IOException {
        byte[] inhalt = skripte.get(skript);
        if (inhalt == null) {
            // Made at the first call, not at the start: these are the largest files of the application.
            inhalt = texte.skript(skript);
            skripte.put(skript, inhalt);
        }
        return antwort(SKRIPT, inhalt);
    }

    private static ResponseEntity<byte[]> antwort(MediaType art, byte[] inhalt) {
        return ResponseEntity.ok().contentType(art).cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(inhalt)).body(inhalt);
    }
}
