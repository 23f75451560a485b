package org.dienstweg.web.start;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.dienstweg.web.Anmeldung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages one sees without being logged in: start, login, logout. */
@Controller
class StartController {

    private final ObjectProvider<Demopersonen> demopersonen;
    private final ObjectProvider<Starthinweis> hinweise;
    private final Anmeldung anmeldung;

    StartController(ObjectProvider<Demopersonen> demopersonen, ObjectProvider<Starthinweis> hinweise,
                    Anmeldung anmeldung) {
        this.demopersonen = demopersonen;
        this.hinweise = hinweise;
        this.anmeldung = anmeldung;
    }

    /** What Dienstweg is and what waits for whoever is logged in; in the demo also who can log in and what to try. */
    @GetMapping("/")
    String start(Principal angemeldet, Model seite) {
        seite.addAttribute("hinweise", angemeldet == null ? List.of() : hinweise.orderedStream()
                .map(eine -> eine.fuer(anmeldung.jetzt())).flatMap(Optional::stream).toList());
        demopersonen.ifAvailable(demo -> seite.addAttribute("rundgang", new Rundgang(demo.alle())));
        return "start";
    }

    /** The login page; the login itself is Spring Security's. */
    @GetMapping("/anmelden")
    String anmelden() {
        return "anmelden";
    }

    /** Asks before logging out; the webapps take their log-out form from here, with its token. */
    @GetMapping("/abmelden")
    String abmelden() {
        return "abmelden";
    }
}
