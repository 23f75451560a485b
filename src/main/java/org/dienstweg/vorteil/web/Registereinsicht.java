package org.dienstweg.vorteil.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.akte.Seite;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.geschenke.Geschenk;
import org.dienstweg.geschenke.Geschenkregister;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.geschenke.Sperrvermerk;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the gift register: only the deciding office, only its own Ressort. Every line shown is logged in the
 * transaction that reads it.
 */
@Component
@Transactional
class Registereinsicht {

    private static final Set<Rolle> LESER = Set.of(Rolle.DIENSTVORGESETZTE_STELLE);

    private final Geschenkregister register;
    private final Sperrbuch sperrbuch;
    private final Zugriffsprotokoll protokoll;
    private final Anmeldung anmeldung;

    Registereinsicht(Geschenkregister register, Sperrbuch sperrbuch, Zugriffsprotokoll protokoll, Anmeldung anmeldung) {
        this.register = register;
        this.sperrbuch = sperrbuch;
        this.protokoll = protokoll;
        this.anmeldung = anmeldung;
    }

    /** One page; the first has the number 1. */
    public Seite<Geschenk> seite(Registeranfrage anfrage, int nummer) {
        Angemeldet wer = leser();
        Seite<Geschenk> seite = register.seite(anfrage.filter(), nummer, wer);
        vermerke(seite.eintraege().stream().map(Geschenk::aktenzeichen), wer);
        return seite;
    }

    /** Everything that was asked for. */
    public List<Geschenk> alle(Registeranfrage anfrage) {
        Angemeldet wer = leser();
        List<Geschenk> alle = register.alle(anfrage.filter(), wer);
        vermerke(alle.stream().map(Geschenk::aktenzeichen), wer);
        return alle;
    }

    /** The Sperrvermerke in force. */
    public List<Sperrvermerk> sperrvermerke() {
        Angemeldet wer = leser();
        List<Sperrvermerk> vermerke = sperrbuch.geltende(wer);
        vermerke(vermerke.stream().map(Sperrvermerk::aktenzeichen), wer);
        return vermerke;
    }

    /** The kinds one can filter by. */
    public List<String> arten() {
        return register.arten(leser());
    }

    /** Whoever is logged in, if they belong to the deciding office. */
    public Angemeldet leser() {
        Angemeldet wer = anmeldung.jetzt();
        if (!wer.hatEine(LESER)) {
            throw new AccessDeniedException("only for the deciding office");
        }
        return wer;
    }

    private void vermerke(Stream<String> vorgaenge, Angemeldet wer) {
        vorgaenge.distinct().forEach(aktenzeichen -> protokoll.vermerke(aktenzeichen, wer.ressort(), wer.id(),
                Rolle.DIENSTVORGESETZTE_STELLE.id(), Tuer.GESCHENKREGISTER));
    }
}
