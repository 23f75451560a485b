package org.dienstweg.web.webapps;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Leads from tasks to their case files. */
@RestController
class AufgabenController {

    /** More than any page of the task list shows. */
    private static final int HOECHSTENS = 200;

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

    /**
     * References of many tasks at once, by task, with the part of the case a task is about where there are several; those
     * the caller may not see are left out.
     */
    @GetMapping("/api/aufgaben/akten")
    Map<String, String> akten(@RequestParam("aufgabe") List<String> aufgaben) {
        Map<String, String> sichtbar =
                akten.aktenzeichen(aufgaben.stream().limit(HOECHSTENS).toList(), anmeldung.jetzt());
        Map<String, String> teile = akten.teile(sichtbar.keySet());
        Map<String, String> beschriftet = new HashMap<>();
        sichtbar.forEach((aufgabe, akte) -> beschriftet.put(aufgabe,
                teile.containsKey(aufgabe) ? akte + " · " + teile.get(aufgabe) : akte));
        return beschriftet;
    }

    private String aktenzeichen(String aufgabe) {
        return Optional.ofNullable(akten.aktenzeichen(List.of(aufgabe), anmeldung.jetzt()).get(aufgabe))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
