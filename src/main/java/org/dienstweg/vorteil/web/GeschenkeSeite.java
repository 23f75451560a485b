package org.dienstweg.vorteil.web;

import org.dienstweg.akte.Seite;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.geschenke.Geschenk;
import org.dienstweg.recht.Ablehnung;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gift register as a page, with filters and page by page. */
@Controller
class GeschenkeSeite {

    private final Registereinsicht einsicht;

    GeschenkeSeite(Registereinsicht einsicht) {
        this.einsicht = einsicht;
    }

    @GetMapping("/geschenke")
    ModelAndView geschenke(@ModelAttribute("anfrage") Registeranfrage anfrage,
                           @RequestParam(defaultValue = "1") String seite) {
        ModelAndView ansicht = new ModelAndView("vorteil/geschenke").addObject("anfrage", anfrage)
                .addObject("arten", einsicht.arten()).addObject("ausgaenge", Ausgang.values());
        try {
            Seite<Geschenk> gefunden = einsicht.seite(anfrage, nummer(seite));
            return ansicht.addObject("seite", gefunden);
        } catch (Ablehnung ablehnung) {
            ansicht.setStatus(HttpStatus.BAD_REQUEST);
            return ansicht.addObject("fehler", ablehnung.getMessage());
        }
    }

    private static int nummer(String seite) {
        return seite.matches("\\d{1,6}") ? Integer.parseInt(seite) : 1;
    }
}
