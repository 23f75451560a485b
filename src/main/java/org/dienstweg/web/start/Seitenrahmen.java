package org.dienstweg.web.start;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows, so that no controller has to think of it. */
@ControllerAdvice(annotations = Controller.class)
class Seitenrahmen {

    private final Personen personen;
    private final boolean demo;

    Seitenrahmen(Personen personen, Environment umgebung) {
        this.personen = personen;
        this.demo = umgebung.acceptsProfiles(Profiles.of("demo"));
    }

    /** The frame of the page asked for. */
    @ModelAttribute("rahmen")
    Rahmen rahmen(HttpServletRequest anfrage) {
        return new Rahmen(() -> name(anfrage), demo, anfrage.getRequestURI());
    }

    private String name(HttpServletRequest anfrage) {
        Principal wer = anfrage.getUserPrincipal();
        // An error page asks nothing of the database: that may be what has failed.
        if (wer == null || anfrage.getDispatcherType() == DispatcherType.ERROR) {
            return wer == null ? null : wer.getName();
        }
        return personen.findById(wer.getName()).map(Person::name).orElse(wer.getName());
    }
}
