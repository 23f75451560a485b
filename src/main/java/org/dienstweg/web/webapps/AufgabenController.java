package org.dienstweg.web.webapps;

import java.net.URI;
import java.util.Map;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Leads from a task to its case file. */
@RestController
class AufgabenController {

    private final Anmeldung anmeldung;
    private final Aufgabenakten akten;

    AufgabenController(Anmeldung anmeldung, Aufgabenakten akten) {
        this.anmeldung = anmeldung;
        this.akten = akten;
    }

    /** Reference and address of the case file of a task; 404 where the task is not the caller's to see. */
    @GetMapping(path = "/api/aufgaben/{aufgabe}/akte", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> akte(@PathVariable("aufgabe") String aufgabe) {
        String aktenzeichen = aktenzeichen(aufgabe);
        return Map.of("aktenzeichen", aktenzeichen, "url", "/akte/" + aktenzeichen);
    }

    /** The same for a click: goes straight to the page of the file. */
    @GetMapping(path = "/api/aufgaben/{aufgabe}/akte", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> zurAkte(@PathVariable("aufgabe") String aufgabe) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/akte/" + aktenzeichen(aufgabe))).build();
    }

    private String aktenzeichen(String aufgabe) {
        return akten.aktenzeichen(aufgabe, anmeldung.jetzt()).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Zu dieser Aufgabe gibt es keine Akte, die Sie sehen können."));
    }
}
