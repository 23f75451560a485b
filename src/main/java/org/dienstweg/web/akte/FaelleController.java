package org.dienstweg.web.akte;

import java.util.List;
import org.dienstweg.akte.Fallfilter;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Seite;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The case file over HTTP: the list, one file, taking a case back, taking a task over. */
@RestController
@RequestMapping("/api/faelle")
class FaelleController {

    private final Anmeldung anmeldung;
    private final Vorgangsliste liste;
    private final Aktenlage lage;
    private final Rueckzugsantrag rueckzug;
    private final Uebernahmeantrag uebernahme;

    FaelleController(Anmeldung anmeldung, Vorgangsliste liste, Aktenlage lage, Rueckzugsantrag rueckzug,
                     Uebernahmeantrag uebernahme) {
        this.anmeldung = anmeldung;
        this.liste = liste;
        this.lage = lage;
        this.rueckzug = rueckzug;
        this.uebernahme = uebernahme;
    }

    @GetMapping
    Liste faelle(@RequestParam(required = false) String prozess, @RequestParam(required = false) Fallstatus status,
                 @RequestParam(defaultValue = "1") int seite) {
        String verfahren = prozess == null || prozess.isBlank() ? null : prozess;
        Seite<Fallzeile> gefunden = liste.seite(new Fallfilter(verfahren, status, seite), anmeldung.jetzt());
        return new Liste(gefunden.eintraege(), gefunden.nummer(), gefunden.seiten(), gefunden.gesamt());
    }

    @GetMapping("/{aktenzeichen}")
    Fallauskunft fall(@PathVariable String aktenzeichen) {
        return Fallauskunft.von(lage.zu(aktenzeichen, anmeldung.jetzt(), Tuer.SCHNITTSTELLE));
    }

    @PostMapping(path = "/{aktenzeichen}/rueckzug", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rueckzug(@PathVariable String aktenzeichen, @RequestBody Grund grund) {
        rueckzug.ziehZurueck(aktenzeichen, grund.grund(), anmeldung.jetzt());
    }

    @PostMapping(path = "/{aktenzeichen}/rueckzug", consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            MediaType.MULTIPART_FORM_DATA_VALUE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rueckzug(@PathVariable String aktenzeichen, @RequestParam(required = false) String grund) {
        rueckzug.ziehZurueck(aktenzeichen, grund, anmeldung.jetzt());
    }

    @PostMapping(path = "/{aktenzeichen}/aufgaben/{schritt}/uebernahme", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void uebernahme(@PathVariable String aktenzeichen, @PathVariable String schritt, @RequestBody Uebernahme wunsch) {
        uebernahme.uebernimm(aktenzeichen, new Uebernahmewunsch(schritt, wunsch.aufgabe(), wunsch.bisher(),
                wunsch.grund()), anmeldung.jetzt());
    }

    @PostMapping(path = "/{aktenzeichen}/teile/{teil}/herausnahme", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void herausnahme(@PathVariable String aktenzeichen, @PathVariable String teil, @RequestBody Grund grund) {
        rueckzug.nimmHeraus(aktenzeichen, teil, grund.grund(), anmeldung.jetzt());
    }

    /** One page of cases; the first has the number 1. */
    record Liste(List<Fallzeile> faelle, int seite, int seiten, long gesamt) {
    }

    /** Why a task is taken over, the login of whoever has it, and which one, where there are several of a step. */
    record Uebernahme(String aufgabe, String bisher, String grund) {
    }

    /** Why a case is taken back. */
    record Grund(String grund) {
    }
}
