package org.dienstweg.vorteil.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.geschenke.Sperrvermerk;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Namen;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the deciding office sees which givers are barred for whom, and lifts it with a reason (VV42-5.2c). */
@Controller
class SperrvermerkeSeite {

    private final Registereinsicht einsicht;
    private final Sperrbuch sperrbuch;
    private final Namen namen;

    SperrvermerkeSeite(Registereinsicht einsicht, Sperrbuch sperrbuch, Namen namen) {
        this.einsicht = einsicht;
        this.sperrbuch = sperrbuch;
        this.namen = namen;
    }

    @GetMapping("/sperrvermerke")
    String zeige(Model seite) {
        List<Sperrvermerk> vermerke = einsicht.sperrvermerke();
        Map<String, String> betroffene = namen.von(
                vermerke.stream().map(Sperrvermerk::betroffen).toList());
        seite.addAttribute("vermerke", vermerke);
        seite.addAttribute("namen", betroffene);
        return "vorteil/sperrvermerke";
    }

    @PostMapping("/sperrvermerke/{id}/aufheben")
    String hebeAuf(@PathVariable UUID id, @RequestParam(defaultValue = "") String grund, RedirectAttributes meldung) {
        Angemeldet wer = einsicht.leser();
        try {
            sperrbuch.hebeAuf(id, wer.ressort(), grund, wer.id());
            meldung.addFlashAttribute("erfolg", "Der Sperrvermerk ist aufgehoben.");
        } catch (Ablehnung ablehnung) {
            meldung.addFlashAttribute("fehler", ablehnung.getMessage());
        }
        return "redirect:/sperrvermerke";
    }
}
