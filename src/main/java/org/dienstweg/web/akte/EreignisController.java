package org.dienstweg.web.akte;

import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets off in a running case what its diagram waits for, over HTTP. */
@RestController
class EreignisController {

    private final Anmeldung anmeldung;
    private final Ereignisantrag antrag;

    EreignisController(Anmeldung anmeldung, Ereignisantrag antrag) {
        this.anmeldung = anmeldung;
        this.antrag = antrag;
    }

    @PostMapping("/api/faelle/{aktenzeichen}/ereignisse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void schnittstelle(@PathVariable String aktenzeichen, @RequestBody Ausloesung ausloesung) {
        antrag.loeseAus(aktenzeichen, ausloesung.nachricht(), ausloesung.grund(), anmeldung.jetzt());
    }

    /** The message, and the reason where one is asked for. */
    record Ausloesung(String nachricht, String grund) {
    }
}
