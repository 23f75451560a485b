package org.dienstweg.geschenke;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.akte.Seite;
import org.dienstweg.geschenke.FruehereVorteile.Treffer;
import org.dienstweg.organisation.Angemeldet;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who received what from whom, and how it was decided. Written in the transaction of the step; private gifts and claims
 * are never entered, because nobody has to account for them.
 *
 * <p>Whoever reads sees only the own Ressort, and never a line about themselves: nobody acts as the deciding office in
 * a matter of their own (§§ 20, 21 VwVfG NRW); one's own cases stand in one's own file list.
 */
@Service
@Transactional(readOnly = true)
public class Geschenkregister {

    private static final int SEITENLAENGE = 25;
    private static final int LETZTE_SEITE = 1_000_000;
    private static final Sort NEUESTE_ZUERST = Sort.by("am", "aktenzeichen").descending();

    private final Geschenke geschenke;

    Geschenkregister(Geschenke geschenke) {
        this.geschenke = geschenke;
    }

    /** Enters the advantage of a case, or takes over its completed application; as often as this is called. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trageEin(Geschenkangabe angabe) {
        geschenke.findByAktenzeichen(angabe.aktenzeichen())
                .ifPresentOrElse(bekannt -> bekannt.uebernimm(angabe), () -> geschenke.save(new Geschenk(angabe)));
    }

    /**
     * Writes down how a case was decided or ended; does nothing for a case that never entered the register.
     *
     * @param am the day (Europe/Berlin)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schreibeFort(String aktenzeichen, Ausgang ausgang, LocalDate am) {
        geschenke.findByAktenzeichen(aktenzeichen).ifPresent(geschenk -> geschenk.entscheide(ausgang, am));
    }

    /**
     * What the same recipient received from the same giver, up to a day.
     *
     * @param ausser Aktenzeichen of the case at hand, which is not an earlier one; may be null
     */
    public FruehereVorteile fruehere(String ressort, String empfaenger, Geber geber, LocalDate am, String ausser) {
        List<Treffer> treffer = geschenke
                .findByRessortAndEmpfaengerAndAmLessThanEqualOrderByAmDescAktenzeichenDesc(ressort, empfaenger, am)
                .stream().filter(geschenk -> !geschenk.aktenzeichen().equals(ausser))
                .map(geschenk -> new Treffer(geschenk, geber.mit(geschenk.geber())))
                .filter(eines -> eines.uebereinstimmung() != Uebereinstimmung.KEINE).toList();
        return FruehereVorteile.zaehle(treffer, am);
    }

    /** One page of the register as the deciding office of the reader's Ressort sees it; the first has the number 1. */
    public Seite<Geschenk> seite(Geschenkfilter filter, int nummer, Angemeldet wer) {
        Page<Geschenk> seite = geschenke.findAll(sichtbar(filter, wer),
                PageRequest.of(Math.min(Math.max(nummer, 1), LETZTE_SEITE) - 1, SEITENLAENGE, NEUESTE_ZUERST));
        return new Seite<>(seite.getContent(), seite.getNumber() + 1, Math.max(seite.getTotalPages(), 1),
                seite.getTotalElements());
    }

    /** Everything the filter leaves, for an export. */
    public List<Geschenk> alle(Geschenkfilter filter, Angemeldet wer) {
        return geschenke.findAll(sichtbar(filter, wer), NEUESTE_ZUERST);
    }

    /** The kinds that occur in the reader's Ressort. */
    public List<String> arten(Angemeldet wer) {
        return geschenke.arten(wer.ressort());
    }

    private static Specification<Geschenk> sichtbar(Geschenkfilter filter, Angemeldet wer) {
        return filter.bedingung().and((geschenk, abfrage, wo) -> wo.and(
                wo.equal(geschenk.get("ressort"), wer.ressort()),
                wo.notEqual(geschenk.get("empfaenger"), wer.id())));
    }
}
