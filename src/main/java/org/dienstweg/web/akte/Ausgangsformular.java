package org.dienstweg.web.akte;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import org.dienstweg.web.Anmeldung;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The outcome of what followed a case, on the page of its file. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/ausgang")
class Ausgangsformular {

    private final Anmeldung anmeldung;
    private final Ausgangsantrag antrag;

    Ausgangsformular(Anmeldung anmeldung, Ausgangsantrag antrag) {
        this.anmeldung = anmeldung;
        this.antrag = antrag;
    }

    @PostMapping
    RedirectView ausgang(@PathVariable String aktenzeichen, @RequestParam String ausgang,
                         @RequestParam @DateTimeFormat(iso = DATE) LocalDate unanfechtbarAm, @RequestParam String grund,
                         RedirectAttributes nachricht) {
        return Aktenformulare.zurueck(aktenzeichen, nachricht, () -> {
            antrag.halteFest(aktenzeichen, ausgang, unanfechtbarAm, grund, anmeldung.jetzt());
            return "Der Abschluss des Folgeverfahrens ist festgehalten; die Löschfrist beginnt mit der Unanfechtbarkeit.";
        });
    }
}
