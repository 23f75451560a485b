package org.dienstweg.web.register;

import java.util.List;
import org.dienstweg.register.Accountangabe;
import org.dienstweg.register.Accountregister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public register for programs: who is official, without a login and without any person in the answer. */
@RestController
@RequestMapping("/api/register")
class RegisterController {

    private final Accountregister register;

    RegisterController(Accountregister register) {
        this.register = register;
    }

    /** The official accounts with their earlier names; an unknown Ressort or platform has none. */
    @GetMapping("/accounts")
    List<Accountangabe> accounts(@RequestParam(required = false) String ressort,
                                 @RequestParam(required = false) String plattform,
                                 @RequestParam(required = false) String name) {
        Registeranfrage anfrage = new Registeranfrage(ressort, plattform, name);
        return register.finde(anfrage.ressort(), anfrage.plattform(), anfrage.name());
    }

    /** Whether this web address or name belongs to an official account. */
    @GetMapping("/pruefung")
    Registerantwort pruefung(@RequestParam(required = false) String adresse) {
        String gefragt = Registeranfrage.adresse(adresse);
        return Registerantwort.zu(gefragt, register.pruefe(gefragt));
    }
}
