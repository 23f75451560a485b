package org.dienstweg.web.register;

import java.util.List;
import org.dienstweg.register.Accountangabe;
import org.dienstweg.register.Accountregister;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The public register as a page: is this account official, and which ones are there? Works without JavaScript. */
@Controller
class RegisterSeite {

    private final Accountregister register;

    RegisterSeite(Accountregister register) {
        this.register = register;
    }

    @GetMapping("/register")
    ModelAndView register(@RequestParam(defaultValue = "") String adresse,
                          @RequestParam(defaultValue = "") String ressort,
                          @RequestParam(defaultValue = "") String plattform,
                          @RequestParam(defaultValue = "") String name) {
        ModelAndView seite = liste(new Registeranfrage(ressort, plattform, name));
        if (!adresse.isBlank()) {
            String gefragt = Registeranfrage.adresse(adresse);
            seite.addObject("antwort", Registerantwort.zu(gefragt, register.pruefe(gefragt)));
        }
        return seite;
    }

    /** Says on the same page what was wrong with the question. */
    @ExceptionHandler
    ModelAndView ungueltig(ResponseStatusException fehler) {
        ModelAndView seite = liste(new Registeranfrage("", "", ""));
        seite.setStatus(fehler.getStatusCode());
        return seite.addObject("fehler", fehler.getReason());
    }

    private ModelAndView liste(Registeranfrage anfrage) {
        List<Accountangabe> alle = register.finde("", "", "");
        return new ModelAndView("register")
                .addObject("anfrage", anfrage)
                .addObject("auswahl", Registerauswahl.aus(alle))
                .addObject("accounts", anfrage.grenztEin()
                        ? register.finde(anfrage.ressort(), anfrage.plattform(), anfrage.name()) : alle);
    }
}
