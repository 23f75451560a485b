package org.dienstweg.web.zugriffe;

import java.time.LocalDate;
import org.dienstweg.akte.einsicht.Zugriffsfilter;
import org.dienstweg.web.Anmeldung;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which data protection reads who looked at which case. */
@Controller
class Zugriffsseite {

    private final Anmeldung anmeldung;
    private final Zugriffsliste liste;

    Zugriffsseite(Anmeldung anmeldung, Zugriffsliste liste) {
        this.anmeldung = anmeldung;
        this.liste = liste;
    }

    @GetMapping("/zugriffe")
    String zugriffe(@RequestParam(defaultValue = "") String aktenzeichen,
                    @RequestParam(defaultValue = "") String person,
                    @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate von,
                    @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate bis,
                    @RequestParam(defaultValue = "1") int seite, Model model) {
        Zugriffsfilter filter = new Zugriffsfilter(aktenzeichen, person, von, bis, seite);
        model.addAttribute("seite", liste.seite(filter, anmeldung.jetzt()));
        model.addAttribute("filter", filter);
        return "zugriffe";
    }
}
