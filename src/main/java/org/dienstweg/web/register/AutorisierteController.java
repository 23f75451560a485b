package org.dienstweg.web.register;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.register.Autorisiertenliste;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The list of authorised people, for those who keep it in their own Ressort (HR-3-03). */
@RestController
class AutorisierteController {

    private static final Set<Rolle> LESEN = Set.of(Rolle.FACHREFERAT, Rolle.KOMMUNIKATION, Rolle.REGISTRATUR);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Anmeldung anmeldung;
    private final Autorisiertenliste liste;

    AutorisierteController(Anmeldung anmeldung, Autorisiertenliste liste) {
        this.anmeldung = anmeldung;
        this.liste = liste;
    }

    @GetMapping("/api/register/autorisierte.csv")
    ResponseEntity<byte[]> autorisierte() {
        Angemeldet person = anmeldung.jetzt();
        if (!person.hatEine(LESEN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN,
                    "Die Liste der Autorisierten lesen nur Fachreferat, Kommunikation und Registratur des Ressorts.");
        }
        String datei = "autorisierte-" + person.ressort() + ".csv";
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(datei, StandardCharsets.UTF_8).build().toString())
                .body(liste.csv(person.ressort()).getBytes(StandardCharsets.UTF_8));
    }
}
