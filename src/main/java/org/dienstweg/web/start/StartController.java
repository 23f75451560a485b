package org.dienstweg.web.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages one sees without being logged in: start, login, logout. */
@Controller
class StartController {

    private final ObjectProvider<Demopersonen> demopersonen;

    StartController(ObjectProvider<Demopersonen> demopersonen) {
        this.demopersonen = demopersonen;
    }

    /** What Dienstweg is; in the demo also who can log in and what to try. */
    @GetMapping("/")
    String start(Model seite) {
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
