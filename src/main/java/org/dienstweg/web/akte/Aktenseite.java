package org.dienstweg.web.akte;

import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallfilter;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.web.Anmeldung;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages people read case files on. */
@Controller
class Aktenseite {

    private final Anmeldung anmeldung;
    private final Akteneinsicht einsicht;
    private final Vorgangsliste liste;
    private final Aktenlage aktenlage;
    private final Eingabenleser eingaben;
    private final Rueckzugsantrag rueckzug;
    private final Uebernahmeantrag uebernahme;
    private final Ressorts ressorts;

    Aktenseite(Anmeldung anmeldung, Akteneinsicht einsicht, Vorgangsliste liste, Aktenlage aktenlage,
               Eingabenleser eingaben, Rueckzugsantrag rueckzug, Uebernahmeantrag uebernahme,
               Ressorts ressorts) {
        this.anmeldung = anmeldung;
        this.einsicht = einsicht;
        this.liste = liste;
        this.aktenlage = aktenlage;
        this.eingaben = eingaben;
        this.rueckzug = rueckzug;
        this.uebernahme = uebernahme;
        this.ressorts = ressorts;
    }

    @GetMapping("/akten")
    String akten(@RequestParam(defaultValue = "") String prozess, @RequestParam(required = false) Fallstatus status,
                 @RequestParam(defaultValue = "1") int seite, Model model) {
        Fallfilter filter = new Fallfilter(prozess.isBlank() ? null : prozess, status, seite);
        model.addAttribute("seite", liste.seite(filter, anmeldung.jetzt()));
        model.addAttribute("filter", filter);
        model.addAttribute("verfahren", einsicht.verfahren());
        return "akte/liste";
    }

    @GetMapping("/akte/{aktenzeichen}")
    String akte(@PathVariable String aktenzeichen, Model model) {
        Angemeldet wer = anmeldung.jetzt();
        Lage lage = aktenlage.zu(aktenzeichen, wer, Tuer.AKTE);
        model.addAttribute("akte", Aktenansicht.von(lage, ressort(lage.akte().fall()), eingaben.lies(lage)));
        model.addAttribute("uebernehmbar", uebernehmbar(lage, wer));
        model.addAttribute("rueckzugMoeglich", rueckzug.moeglich(lage.akte(), wer));
        model.addAttribute("teile", rueckzug.teile(lage.akte()));
        model.addAttribute("erlaubt", Anlagenannahme.ERLAUBT);
        return "akte/akte";
    }

    private List<Uebernehmbar> uebernehmbar(Lage lage, Angemeldet wer) {
        List<OffeneAufgabe> offen = uebernahme.moeglich(lage, wer);
        Map<String, String> teile = uebernahme.teile(offen);
        return offen.stream().map(aufgabe -> new Uebernehmbar(aufgabe.id(), aufgabe.schritt(),
                lage.schritt(aufgabe.schritt()), teile.get(aufgabe.id()), aufgabe.bearbeiter(),
                lage.namen().von(aufgabe.bearbeiter()))).toList();
    }

    /**
     * A task that the reader may take over.
     *
     * @param teil   the part of the case it is about, or null
     * @param bisher login of whoever has it
     * @param name   the same by name
     */
    record Uebernehmbar(String aufgabe, String schritt, String titel, String teil, String bisher, String name) {
    }

    private String ressort(Fall fall) {
        return ressorts.findById(fall.ressort()).map(Ressort::name).orElse(fall.ressort());
    }
}
