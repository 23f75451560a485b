package org.dienstweg.belehrung.web;

import java.util.Optional;
import org.dienstweg.belehrung.Belehrungen;
import org.dienstweg.belehrung.Belehrungsstand;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.web.start.Starthinweis;
import org.springframework.stereotype.Component;

/** Tells whoever has not acknowledged the reminder that it is due (VV42-1). */
@Component
class Belehrungshinweis implements Starthinweis {

    private final Belehrungen belehrungen;

    Belehrungshinweis(Belehrungen belehrungen) {
        this.belehrungen = belehrungen;
    }

    @Override
    public Optional<Hinweis> fuer(Angemeldet wer) {
        return belehrungen.stand(wer.id()).filter(Belehrungsstand::offen).map(stand ->
                new Hinweis("Ihre Belehrung über Belohnungen und Geschenke ist fällig.", "/belehrung", "Zur Belehrung"));
    }
}
