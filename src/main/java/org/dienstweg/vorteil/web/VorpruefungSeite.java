package org.dienstweg.vorteil.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.web.Anmeldung;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pre-check for people, step by step and without JavaScript. The answers travel in the page and in the body of the
 * next call, never in an address: nothing of them is left in a log, a history or a session.
 */
@Controller
class VorpruefungSeite {

    private static final String AENDERN = "aendern";

    private final Antwortleser leser;
    private final Vorpruefung vorpruefung;
    private final Anmeldung anmeldung;

    VorpruefungSeite(Antwortleser leser, Vorpruefung vorpruefung, Anmeldung anmeldung) {
        this.leser = leser;
        this.vorpruefung = vorpruefung;
        this.anmeldung = anmeldung;
    }

    @GetMapping("/vorpruefung")
    ModelAndView beginne() {
        return schritt(Map.of());
    }

    @PostMapping("/vorpruefung")
    ModelAndView weiter(@RequestParam Map<String, String> angaben) {
        Map<String, String> antworten = new LinkedHashMap<>(angaben);
        antworten.keySet().removeIf(feld -> !Antwortleser.kennt(feld));
        antworten.keySet().removeAll(Fragen.ab(angaben.get(AENDERN)));
        antworten.values().removeIf(String::isBlank);
        return schritt(antworten);
    }

    private ModelAndView schritt(Map<String, String> antworten) {
        Angemeldet wer = anmeldung.jetzt();
        try {
            VorteilAntrag antrag = leser.lies(antworten);
            List<Frage> offen = vorpruefung.offeneFragen(antrag);
            ModelAndView seite = seite(antworten, offen);
            return offen.isEmpty() ? seite.addObject("auskunft", vorpruefung.antworte(antrag, wer)) : seite;
        } catch (Fehlangaben fehlangaben) {
            return nochmals(antworten, fehlangaben.saetze());
        }
    }

    /** Asks again what cannot be true, and keeps the rest. */
    private ModelAndView nochmals(Map<String, String> antworten, Map<String, String> fehler) {
        Map<String, String> brauchbar = new LinkedHashMap<>(antworten);
        brauchbar.keySet().removeAll(fehler.keySet());
        return seite(brauchbar, Fragen.zu(List.copyOf(fehler.keySet()))).addObject("fehler", fehler);
    }

    private static ModelAndView seite(Map<String, String> antworten, List<Frage> offen) {
        return new ModelAndView("vorteil/vorpruefung").addObject("antworten", antworten).addObject("offen", offen)
                .addObject("beantwortet", Fragen.zu(List.copyOf(antworten.keySet())));
    }
}
