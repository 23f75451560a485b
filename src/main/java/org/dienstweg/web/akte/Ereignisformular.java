package org.dienstweg.web.akte;

import org.dienstweg.web.Anmeldung;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Sets off in a running case what its diagram waits for, on the page of a case file. */
@Controller
class Ereignisformular {

    private final Anmeldung anmeldung;
    private final Ereignisantrag antrag;

    Ereignisformular(Anmeldung anmeldung, Ereignisantrag antrag) {
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
}
