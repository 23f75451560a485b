package org.dienstweg.belehrung.web;

import java.util.Set;
import org.dienstweg.belehrung.Belehrungen;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages where everybody reads and acknowledges the reminder, and the personnel office sees who has not (VV42-1). */
@Controller
@RequestMapping("/belehrung")
class BelehrungController {

    private final Anmeldung anmeldung;
    private final Belehrungen belehrungen;

    BelehrungController(Anmeldung anmeldung, Belehrungen belehrungen) {
        this.anmeldung = anmeldung;
        this.belehrungen = belehrungen;
    }

    @GetMapping
    String zeige(Model model) {
        Angemeldet wer = anmeldung.jetzt();
        model.addAttribute("stand", belehrungen.stand(wer.id()).map(Standanzeige::von).orElse(null));
        model.addAttribute("darfListeSehen", darfListeSehen(wer));
        return "belehrung/belehrung";
    }

    @PostMapping
    String bestaetige() {
        belehrungen.bestaetige(anmeldung.jetzt().id());
        return "redirect:/belehrung";
    }

    @GetMapping("/offen")
    String offene(Model model) {
        Angemeldet wer = anmeldung.jetzt();
        if (!darfListeSehen(wer)) {
            throw new AccessDeniedException("only for the personnel office");
        }
        model.addAttribute("offene", belehrungen.offene(wer.ressort()).stream().map(Offenanzeige::von).toList());
        return "belehrung/offen";
    }

    private static boolean darfListeSehen(Angemeldet wer) {
        return wer.hatEine(Set.of(Rolle.PERSONALSTELLE));
    }
}
