package org.dienstweg.web.akte;

import org.dienstweg.web.Anmeldung;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Circle and hold on the page of a case file. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class Schutzformulare {

    private final Anmeldung anmeldung;
    private final Kreisantrag kreis;
    private final Loeschstoppantrag loeschstopp;

    Schutzformulare(Anmeldung anmeldung, Kreisantrag kreis, Loeschstoppantrag loeschstopp) {
        this.anmeldung = anmeldung;
        this.kreis = kreis;
        this.loeschstopp = loeschstopp;
    }

    @PostMapping("/kreis")
    RedirectView aufnahme(@PathVariable String aktenzeichen, @RequestParam(defaultValue = "") String person,
                          @RequestParam(defaultValue = "") String rolle, @RequestParam String grund,
                          RedirectAttributes nachricht) {
        return Aktenformulare.zurueck(aktenzeichen, nachricht, () -> {
            kreis.nimmAuf(aktenzeichen, new Kreisantrag.Wahl(person.strip(), rolle), grund, anmeldung.jetzt());
            return "Der Kreis wurde erweitert.";
        });
    }

    @PostMapping("/kreis/entlassung")
    RedirectView entlassung(@PathVariable String aktenzeichen, @RequestParam(defaultValue = "") String person,
                            @RequestParam(defaultValue = "") String rolle, @RequestParam String grund,
                            RedirectAttributes nachricht) {
        return Aktenformulare.zurueck(aktenzeichen, nachricht, () -> {
            kreis.entlasse(aktenzeichen, new Kreisantrag.Wahl(person.strip(), rolle), grund, anmeldung.jetzt());
            return "Der Kreis wurde verkleinert.";
        });
    }

    @PostMapping("/loeschstopp")
    RedirectView loeschstopp(@PathVariable String aktenzeichen, @RequestParam String grund,
                             RedirectAttributes nachricht) {
        return Aktenformulare.zurueck(aktenzeichen, nachricht, () -> {
            loeschstopp.setze(aktenzeichen, grund, anmeldung.jetzt());
            return "Diese Akte wird bis auf Weiteres nicht gelöscht.";
        });
    }

    @PostMapping("/loeschstopp/aufhebung")
    RedirectView aufhebung(@PathVariable String aktenzeichen, @RequestParam String grund,
                           RedirectAttributes nachricht) {
        return Aktenformulare.zurueck(aktenzeichen, nachricht, () -> {
            loeschstopp.hebeAuf(aktenzeichen, grund, anmeldung.jetzt());
            return "Der Löschstopp ist aufgehoben.";
        });
    }
}
