package org.dienstweg.web.security;

import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.setup.Besetzung;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody who can log in to the demo; does not exist elsewhere. */
@RestController
@Profile("demo")
class DemoPersonenController {

    private final List<Demoeintrag> personen;

    DemoPersonenController(Besetzung besetzung) {
        personen = besetzung.personen().stream().map(person -> new Demoeintrag(person.id(), person.name(),
                person.ressort(), mitBeschaeftigte(person.rollen()))).toList();
    }

    /** The demo cast in the order of its file. */
    @GetMapping("/api/demo/personen")
    List<Demoeintrag> personen() {
        return personen;
    }

    private static List<String> mitBeschaeftigte(List<String> rollen) {
        return Stream.concat(rollen.stream(), Stream.of(Rolle.BESCHAEFTIGTE.id())).toList();
    }

    /** Somebody of the cast: login (also the password), name, abbreviation of the Ressort, group ids. */
    record Demoeintrag(String id, String name, String ressort, List<String> rollen) {
    }
}
