package org.dienstweg.web.zugriffe;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.akte.einsicht.Zugriffsfilter;
import org.dienstweg.web.Anmeldung;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log over HTTP, for data protection only. */
@RestController
class ZugriffeController {

    private final Anmeldung anmeldung;
    private final Zugriffsliste liste;

    ZugriffeController(Anmeldung anmeldung, Zugriffsliste liste) {
        this.anmeldung = anmeldung;
        this.liste = liste;
    }

    @GetMapping("/api/zugriffe")
    Antwort zugriffe(@RequestParam(defaultValue = "") String aktenzeichen,
                     @RequestParam(defaultValue = "") String person,
                     @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate von,
                     @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate bis,
                     @RequestParam(defaultValue = "1") int seite) {
        var gefunden = liste.seite(new Zugriffsfilter(aktenzeichen, person, von, bis, seite), anmeldung.jetzt());
        return new Antwort(gefunden.eintraege(), gefunden.nummer(), gefunden.seiten(), gefunden.gesamt());
    }

    /** One page of the log, newest first; the first page has the number 1. */
    record Antwort(List<Zugriffszeile> zugriffe, int seite, int seiten, long gesamt) {
    }
}
