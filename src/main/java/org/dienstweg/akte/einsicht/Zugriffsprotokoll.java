package org.dienstweg.akte.einsicht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of who looked at what (Art. 5, 32 DSGVO), apart from the file and kept only for a short time. It is written in
 * the transaction that reads: what could not be logged is not shown.
 */
@Service
public class Zugriffsprotokoll {

    /** What stands in the place of a role where somebody was let in by name. */
    public static final String PERSOENLICH = "persoenlich";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int SEITENLAENGE = 50;
    private static final int LETZTE_SEITE = 1_000_000;
    private static final Set<Rolle> LESER = Set.of(Rolle.DATENSCHUTZ);

    private final Zugriffseintraege eintraege;
    private final Clock clock;
    private final Period frist;

    /** @param frist how long an entry is kept */
    Zugriffsprotokoll(Zugriffseintraege eintraege, Clock clock,
                      @Value("${dienstweg.zugriffsprotokoll.frist:P90D}") Period frist) {
        this.eintraege = eintraege;
        this.clock = clock;
        this.frist = frist;
    }

    /** Notes a look at content; in the transaction that reads it and before anything is shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vermerke(String aktenzeichen, String ressort, String person, String rolle, Tuer tuer) {
        eintraege.saveAndFlush(new Zugriffseintrag(aktenzeichen, ressort, person, rolle, tuer, clock.instant()));
    }

    /** Whether this person may read the log. */
    public boolean lesbarFuer(Angemeldet wer) {
        return wer.hatEine(LESER);
    }

    /** One page of the log of the reader's own Ressorts, newest first; nothing for whoever may not read it. */
    @Transactional(readOnly = true)
    public Page<Zugriffseintrag> lies(Zugriffsfilter filter, Angemeldet wer) {
        int seite = Math.min(Math.max(filter.seite(), 1), LETZTE_SEITE) - 1;
        PageRequest ausschnitt = PageRequest.of(seite, SEITENLAENGE, Sort.by("zeitpunkt", "id").descending());
        return lesbarFuer(wer) ? eintraege.findAll(bedingung(filter, wer), ausschnitt) : Page.empty(ausschnitt);
    }

    /** Deletes entries that are older than they may get. */
    @Transactional
    public int loescheAlte() {
        LocalDate vor = LocalDate.now(clock.withZone(BERLIN)).minus(frist);
        return eintraege.loescheVor(vor.atStartOfDay(BERLIN).toInstant());
    }

    private static Specification<Zugriffseintrag> bedingung(Zugriffsfilter filter, Angemeldet wer) {
        return Specification.allOf(List.of(
                (eintrag, abfrage, kriterien) -> eintrag.get("ressort").in(wer.ressorts()),
                gleich("aktenzeichen", filter.aktenzeichen()), gleich("person", filter.person()),
                (eintrag, abfrage, kriterien) -> filter.von() == null ? null : kriterien.greaterThanOrEqualTo(
                        eintrag.get("zeitpunkt"), filter.von().atStartOfDay(BERLIN).toInstant()),
                (eintrag, abfrage, kriterien) -> filter.bis() == null ? null : kriterien.lessThan(
                        eintrag.get("zeitpunkt"), filter.bis().plusDays(1).atStartOfDay(BERLIN).toInstant())));
    }

    private static Specification<Zugriffseintrag> gleich(String merkmal, String gesucht) {
        return (eintrag, abfrage, kriterien) ->
                gesucht == null ? null : kriterien.equal(eintrag.get(merkmal), gesucht);
    }
}
