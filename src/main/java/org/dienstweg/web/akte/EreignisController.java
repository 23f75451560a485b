package org.dienstweg.web.akte;

import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Sets off in a running case what its diagram waits for, from the page of the file and over HTTP. */
@Controller
class EreignisController {

    private final Anmeldung anmeldung;
    private final Ereignisantrag antrag;

    EreignisController(Anmeldung anmeldung, Ereignisantrag antrag) {
        this.anmeldung = anmeldung;
        this.antrag = antrag;
    }

    @PostMapping("/akte/{aktenzeichen}/ereignisse")
    RedirectView seite(@PathVariable String aktenzeichen, @RequestParam String nachricht,
                       @RequestParam(required = false) String grund, RedirectAttributes meldung) {
        return Aktenformulare.zurueck(aktenzeichen, meldung, () -> {
            antrag.loeseAus(aktenzeichen, nachricht, grund, anmeldung.jetzt());
            return "Der Vorgang geht entsprechend weiter.";
        });
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
