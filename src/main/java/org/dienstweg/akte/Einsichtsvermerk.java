package org.dienstweg.akte;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Logs a look at a case where its kind demands that, with the role that let the person in. */
@Component
class Einsichtsvermerk {

    private final Zugriffsprotokoll protokoll;
    private final Kreise kreise;

    Einsichtsvermerk(Zugriffsprotokoll protokoll, Kreise kreise) {
        this.protokoll = protokoll;
        this.kreise = kreise;
    }

    /** Notes the look; nothing for a kind of case that is not logged. */
    void vermerke(Fall fall, Verfahren verfahren, Angemeldet wer, Tuer tuer) {
        if (verfahren.zugriffsprotokoll() || fall.imGeschlossenenKreis()) {
            protokoll.vermerke(fall.aktenzeichen(), fall.ressort(), wer.id(), rolle(fall, verfahren, wer), tuer);
        }
    }

    private String rolle(Fall fall, Verfahren verfahren, Angemeldet wer) {
        Predicate<Rolle> laesstEin = fall.imGeschlossenenKreis() ? kreisrollen(fall)::contains
                : verfahren.leserollen()::contains;
        String rollen = wer.rollen().stream().filter(laesstEin).sorted().map(Rolle::id).collect(joining(","));
        return rollen.isEmpty() ? Zugriffsprotokoll.PERSOENLICH : rollen;
    }

    private Set<Rolle> kreisrollen(Fall fall) {
        return kreise.mitglieder(fall.aktenzeichen()).stream()
                .filter(mitglied -> mitglied.bis() == null && mitglied.rolle() != null)
                .map(Kreismitglied::rolle).collect(Collectors.toSet());
    }
}
