package org.dienstweg.web.akte;

import java.time.OffsetDateTime;
import java.util.List;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Circle and hold of a case over HTTP. */
@RestController
@RequestMapping("/api/faelle/{aktenzeichen}")
class SchutzController {

    private final Anmeldung anmeldung;
    private final Kreisantrag kreis;
    private final Loeschstoppantrag loeschstopp;

    SchutzController(Anmeldung anmeldung, Kreisantrag kreis, Loeschstoppantrag loeschstopp) {
        this.anmeldung = anmeldung;
        this.kreis = kreis;
        this.loeschstopp = loeschstopp;
    }

    @GetMapping("/kreis")
    List<Mitglied> kreis(@PathVariable String aktenzeichen) {
        return kreis.mitglieder(aktenzeichen, anmeldung.jetzt()).stream().map(Mitglied::von).toList();
    }

    @PostMapping("/kreis")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void aufnahme(@PathVariable String aktenzeichen, @RequestBody Aenderung neues) {
        kreis.nimmAuf(aktenzeichen, neues.wahl(), neues.grund(), anmeldung.jetzt());
    }

    @PostMapping("/kreis/entlassung")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entlassung(@PathVariable String aktenzeichen, @RequestBody Aenderung altes) {
        kreis.entlasse(aktenzeichen, altes.wahl(), altes.grund(), anmeldung.jetzt());
    }

    @PostMapping("/loeschstopp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void loeschstopp(@PathVariable String aktenzeichen, @RequestBody Aenderung stopp) {
        loeschstopp.setze(aktenzeichen, stopp.grund(), anmeldung.jetzt());
    }

    @PostMapping("/loeschstopp/aufhebung")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void aufhebung(@PathVariable String aktenzeichen, @RequestBody Aenderung stopp) {
        loeschstopp.hebeAuf(aktenzeichen, stopp.grund(), anmeldung.jetzt());
    }

    /** Whom a change is about, as login or id of a role, where it is about somebody, and why. */
    record Aenderung(String person, String rolle, String grund) {

        private Kreisantrag.Wahl wahl() {
            return new Kreisantrag.Wahl(person, rolle);
        }
    }

    /** A present or former member; logins and ids of roles, times in Europe/Berlin, null where nothing is known. */
    record Mitglied(String person, String rolle, OffsetDateTime von, String aufgenommenVon, String grund,
                    OffsetDateTime bis, String entlassenVon, String entlassungsgrund) {

        private static Mitglied von(Kreismitglied eines) {
            Rolle rolle = eines.rolle();
            return new Mitglied(eines.person(), rolle == null ? null : rolle.id(), Zeitangaben.iso(eines.von()),
                    eines.aufgenommenVon(), eines.grund(), Zeitangaben.iso(eines.bis()), eines.entlassenVon(),
                    eines.entlassungsgrund());
        }
    }
}
