package org.dienstweg.web.versand;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.schriftgut.versand.Versandklaerung;
import org.dienstweg.web.Anmeldung;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where the operations team decides about mails nobody can tell about. */
@Controller
@RequestMapping("/betrieb/versand")
class VersandController {

    private static final String SEITE = "redirect:/betrieb/versand";

    private final Versandklaerung klaerung;
    private final Anmeldung anmeldung;

    VersandController(Versandklaerung klaerung, Anmeldung anmeldung) {
        this.klaerung = klaerung;
        this.anmeldung = anmeldung;
    }

    @GetMapping
    String zeige(Model model) {
        List<Versandanzeige> mails = klaerung.offene(betrieb().ressorts()).stream().map(Versandanzeige::von).toList();
        model.addAttribute("mails", mails);
        return "betrieb/versand";
    }

    @PostMapping("/{id}/angekommen")
    String angekommen(@PathVariable UUID id, RedirectAttributes meldung) {
        Angemeldet wer = betrieb();
        melde(meldung, klaerung.angekommen(id, wer.ressorts(), wer.id()), "Die Mail gilt jetzt als gesendet.");
        return SEITE;
    }

    @PostMapping("/{id}/nicht-angekommen")
    String nichtAngekommen(@PathVariable UUID id, RedirectAttributes meldung) {
        Angemeldet wer = betrieb();
        melde(meldung, klaerung.nichtAngekommen(id, wer.ressorts(), wer.id()),
                "Die Mail wird beim nächsten Versuch erneut gesendet.");
        return SEITE;
    }

    private Angemeldet betrieb() {
        Angemeldet wer = anmeldung.jetzt();
        if (!wer.hatEine(Set.of(Rolle.BETRIEB))) {
            throw new AccessDeniedException("only for the operations team");
        }
        return wer;
    }

    private static void melde(RedirectAttributes meldung, boolean entschieden, String erfolg) {
        if (entschieden) {
            meldung.addFlashAttribute("erfolg",
                    erfolg + " Starten Sie nun im Cockpit den Auftrag des Vorgangs erneut.");
        } else {
            meldung.addFlashAttribute("hinweis", "Über diese Mail ist nichts mehr zu entscheiden.");
        }
    }
}
