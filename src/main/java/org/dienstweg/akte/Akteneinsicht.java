package org.dienstweg.akte;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.organisation.Angemeldet;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The eye that reads case files. It never tells a case that does not exist from one the reader may not see: both are
 * empty. The number of statements does not depend on how much a file or a list contains.
 */
@Service
@Transactional(readOnly = true)
public class Akteneinsicht {

    private static final int SEITENLAENGE = 25;
    private static final int LETZTE_SEITE = 1_000_000;
    private static final Sort NEUESTE_ZUERST = Sort.by("eroeffnetAm", "aktenzeichen").descending();

    private final Zugriff zugriff;
    private final Faelle faelle;
    private final Akteninhalt inhalt;
    private final Schriftstuecke schriftstuecke;
    private final Anlagen anlagen;
    private final Einsichtsvermerk vermerk;
    private final Befangenheit befangenheit;

    Akteneinsicht(Zugriff zugriff, Faelle faelle, Akteninhalt inhalt, Schriftstuecke schriftstuecke, Anlagen anlagen,
                  Einsichtsvermerk vermerk, Befangenheit befangenheit) {
        this.zugriff = zugriff;
        this.faelle = faelle;
        this.inhalt = inhalt;
        this.schriftstuecke = schriftstuecke;
        this.anlagen = anlagen;
        this.vermerk = vermerk;
        this.befangenheit = befangenheit;
    }

    /** The whole file of a case this person may read, asked for by a call. */
    @Transactional
    public Optional<Akte> lies(String aktenzeichen, Angemeldet wer) {
        return lies(aktenzeichen, wer, Tuer.SCHNITTSTELLE);
    }

    /** The whole file of a case this person may read, shown to them through this door. */
    @Transactional
    public Optional<Akte> lies(String aktenzeichen, Angemeldet wer, Tuer tuer) {
        return gesehen(aktenzeichen, wer, tuer).map(fall -> akte(fall, wer));
    }

    /** Whether nothing of this file is kept from this person, who reads it. */
    public boolean eingeweiht(Akte akte, Angemeldet wer) {
        return eingeweiht(akte.fall(), akte.verfahren().vertraulich(), wer);
    }

    /** The cover of a case this person may read; no content, so nothing is logged. */
    public Optional<Fall> deckblatt(String aktenzeichen, Angemeldet wer) {
        return fall(aktenzeichen, wer);
    }

    /** Logs that a form showed this person the content of a case; the caller has checked that it may. */
    @Transactional
    public void formularGezeigt(String aktenzeichen, Angemeldet wer) {
        faelle.findById(aktenzeichen).ifPresent(fall -> vermerk.vermerke(fall, verfahren(fall), wer, Tuer.FORMULAR));
    }

    /** One page of the cases this person may read, the newest first. */
    public Seite<Fall> liste(Fallfilter filter, Angemeldet wer) {
        Page<Fall> seite = faelle.findAll(
                Specification.allOf(zugriff.sichtbarFuer(wer), gleich("verfahren", filter.verfahren()),
                        gleich("status", filter.status())),
                PageRequest.of(Math.min(Math.max(filter.seite(), 1), LETZTE_SEITE) - 1, SEITENLAENGE,
                        NEUESTE_ZUERST));
        return new Seite<>(seite.getContent(), seite.getNumber() + 1, Math.max(seite.getTotalPages(), 1),
                seite.getTotalElements());
    }

    /** The kinds of case there are. */
    public List<Verfahren> verfahren() {
        return zugriff.verfahren();
    }

    /** The kind of this case; one whose process no longer exists is named by its key. */
    public Verfahren verfahren(Fall fall) {
        return zugriff.verfahren().stream().filter(eines -> eines.schluessel().equals(fall.verfahren())).findFirst()
                .orElseGet(() -> new Verfahren(fall.verfahren(), "", fall.verfahren(), Set.of()));
    }

    /** A document of a case this person may read, with its content. */
    @Transactional
    public Optional<Schriftstueck> schriftstueck(String aktenzeichen, UUID id, Angemeldet wer) {
        return gesehen(aktenzeichen, wer, Tuer.SCHRIFTSTUECK)
                .flatMap(fall -> schriftstuecke.findByIdAndAktenzeichen(id, aktenzeichen)
                        .filter(eines -> verfahren(fall).vertraulich().offen(eines.schritt())
                                || eingeweiht(fall, verfahren(fall).vertraulich(), wer)));
    }

    /** An attachment of a case this person may read, with its content. */
    @Transactional
    public Optional<Anlage> anlage(String aktenzeichen, UUID id, Angemeldet wer) {
        return gesehen(aktenzeichen, wer, Tuer.ANLAGE).flatMap(fall -> anlagen.findByIdAndAktenzeichen(id, aktenzeichen));
    }

    /** These documents of a file with their contents, in this order, for somebody who was just given that file. */
    public List<Schriftstueck> schriftstuecke(List<Schriftstueckangabe> angaben) {
        Map<UUID, Schriftstueck> gefunden = schriftstuecke.findAllById(angaben.stream().map(Schriftstueckangabe::id).toList())
                .stream().collect(Collectors.toMap(Schriftstueck::id, Function.identity()));
        return angaben.stream().map(angabe -> Objects.requireNonNull(gefunden.get(angabe.id()))).toList();
    }

    /** The content of an attachment of a file, for somebody who was just given that file. */
    public byte[] inhalt(Anlagenangabe anlage) {
        return anlagen.findById(anlage.id()).orElseThrow().inhalt();
    }

    private Akte akte(Fall fall, Angemeldet wer) {
        Akte akte = inhalt.akte(fall, verfahren(fall), zugriff.sichtbarFuer(wer));
        return eingeweiht(akte, wer) ? akte : akte.verfahren().vertraulich().ohne(akte);
    }

    private boolean eingeweiht(Fall fall, Vertraulich vertraulich, Angemeldet wer) {
        return vertraulich.schritte().isEmpty() || vertraulich.eingeweiht(befangenheit.imAmt(fall.aktenzeichen(), wer));
    }

    private Optional<Fall> gesehen(String aktenzeichen, Angemeldet wer, Tuer tuer) {
        Optional<Fall> fall = fall(aktenzeichen, wer);
        fall.ifPresent(eines -> vermerk.vermerke(eines, verfahren(eines), wer, tuer));
        return fall;
    }

    private Optional<Fall> fall(String aktenzeichen, Angemeldet wer) {
        return faelle.findOne(zugriff.sichtbarFuer(wer).and(gleich("aktenzeichen", aktenzeichen)));
    }

    private static Specification<Fall> gleich(String merkmal, Object gesucht) {
        return (fall, abfrage, bedingung) -> gesucht == null ? null : bedingung.equal(fall.get(merkmal), gesucht);
    }
}
