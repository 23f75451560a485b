package org.dienstweg.web.akte;

import java.util.List;
import java.util.function.Supplier;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.web.Anmeldung;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What people can do on the page of a case file; every answer leads back to the page. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class Aktenformulare {

    private final Anmeldung anmeldung;
    private final Anlagenannahme annahme;
    private final Rueckzugsantrag rueckzug;
    private final Uebernahmeantrag uebernahme;

    Aktenformulare(Anmeldung anmeldung, Anlagenannahme annahme, Rueckzugsantrag rueckzug, Uebernahmeantrag uebernahme) {
        this.anmeldung = anmeldung;
        this.annahme = annahme;
        this.rueckzug = rueckzug;
        this.uebernahme = uebernahme;
    }

    @PostMapping("/anlagen")
    RedirectView anlage(@PathVariable String aktenzeichen, @RequestParam MultipartFile datei,
                        RedirectAttributes nachricht) {
        return zurueck(aktenzeichen, nachricht, () -> annahme.nimmAnlage(aktenzeichen, datei.getOriginalFilename(),
                        Upload.inhalt(datei), anmeldung.jetzt())
                .map(anlage -> "Die Anlage „" + anlage.dateiname() + "“ wurde hinzugefügt.")
                .orElseThrow(NichtEinsehbar::new));
    }

    @PostMapping("/rueckzug")
    RedirectView rueckzug(@PathVariable String aktenzeichen, @RequestParam String grund, RedirectAttributes nachricht) {
        return zurueck(aktenzeichen, nachricht, () -> {
            rueckzug.ziehZurueck(aktenzeichen, grund, anmeldung.jetzt());
            return "Der Vorgang wurde zurückgezogen.";
        });
    }

    @PostMapping("/aufgaben/{schritt}/uebernahme")
    RedirectView uebernahme(@PathVariable String aktenzeichen, @PathVariable String schritt,
                            @RequestParam(required = false) String aufgabe, @RequestParam String bisher,
                            @RequestParam String grund, RedirectAttributes nachricht) {
        return zurueck(aktenzeichen, nachricht, () -> {
            uebernahme.uebernimm(aktenzeichen, new Uebernahmewunsch(schritt, aufgabe, bisher, grund), anmeldung.jetzt());
            return "Sie haben die Aufgabe übernommen. Sie steht jetzt in Ihrer Aufgabenliste.";
        });
    }

    @PostMapping("/herausnahme")
    RedirectView herausnahme(@PathVariable String aktenzeichen, @RequestParam String teil, @RequestParam String grund,
                             RedirectAttributes nachricht) {
        return zurueck(aktenzeichen, nachricht, () -> {
            rueckzug.nimmHeraus(aktenzeichen, teil, grund, anmeldung.jetzt());
            return "Der Teil wurde aus dem Vorgang genommen.";
        });
    }

    /** Does something and leads back to the page of the file, which says what came of it. */
    static RedirectView zurueck(String aktenzeichen, RedirectAttributes nachricht, Supplier<String> tat) {
        try {
            nachricht.addFlashAttribute("erfolg", tat.get());
        } catch (Ablehnung ablehnung) {
            nachricht.addFlashAttribute("fehler", ablehnung.saetze());
        } catch (Ueberholt ueberholt) {
            nachricht.addFlashAttribute("fehler", List.of(ueberholt.getReason()));
        }
        RedirectView seite = new RedirectView("/akte/{aktenzeichen}", true);
        seite.addStaticAttribute("aktenzeichen", aktenzeichen);
        return seite;
    }
}
