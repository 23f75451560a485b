package org.dienstweg.web.vorteil;

import java.util.List;
import java.util.Set;
import org.dienstweg.akte.Seite;
import org.dienstweg.geschenke.Geschenk;
import org.dienstweg.geschenke.Geschenkregister;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The door to the gift register: only the deciding office, only its own Ressort. */
@Component
class Registereinsicht {

    private static final Set<Rolle> LESER = Set.of(Rolle.DIENSTVORGESETZTE_STELLE);

    private final Geschenkregister register;
    private final Anmeldung anmeldung;

    Registereinsicht(Geschenkregister register, Anmeldung anmeldung) {
        this.register = register;
        this.anmeldung = anmeldung;
    }

    /** One page; the first has the number 1. */
    Seite<Geschenk> seite(Registeranfrage anfrage, int nummer) {
        return register.seite(anfrage.filter(), nummer, leser());
    }

    /** Everything that was asked for. */
    List<Geschenk> alle(Registeranfrage anfrage) {
        return register.alle(anfrage.filter(), leser());
    }

    /** The kinds one can filter by. */
    List<String> arten() {
        return register.arten(leser());
    }

    /** Whoever is logged in, if they belong to the deciding office. */
    Angemeldet leser() {
        Angemeldet wer = anmeldung.jetzt();
        if (!wer.hatEine(LESER)) {
            throw new AccessDeniedException("only for the deciding office");
        }
        return wer;
    }
}
