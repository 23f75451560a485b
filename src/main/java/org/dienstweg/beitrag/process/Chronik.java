package org.dienstweg.beitrag.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.organisation.Namen;

/** The moments of a case in order: published, discovered, secured, announced, deleted, and what was decided between. */
final class Chronik {

    private final Namen namen;
    private final List<Zeile> zeilen = new ArrayList<>();

    private Chronik(Namen namen) {
        this.namen = namen;
    }

    /**
     * A moment of the story.
     *
     * @param wer who did it, or a dash where the file does not say
     */
    record Zeile(Instant zeitpunkt, String was, String wer) {
    }

    /** The story of a case, oldest first. */
    static List<Zeile> von(BeitragFall fall, Instant gemeldetAm, String gemeldetVon, Namen namen) {
        Chronik chronik = new Chronik(namen);
        chronik.zeilen.add(new Zeile(fall.meldung().veroeffentlichtAm(), "Beitrag veröffentlicht", "–"));
        chronik.zeilen.add(new Zeile(fall.meldung().entdecktAm(), "Fehler entdeckt", "–"));
        chronik.zeilen.add(new Zeile(gemeldetAm, "Fehler gemeldet", namen.von(gemeldetVon)));
        chronik.entschieden("Beweis gesichert", fall.beweis());
        chronik.entschieden("Aktenrelevanz entschieden", fall.aktenrelevanz());
        chronik.entschieden("Justiziariat hat entschieden", fall.rechtspruefung());
        chronik.entschieden("Vorgehen festgelegt", fall.vorgehen());
        chronik.berichtigt(fall);
        chronik.entschieden("Frage nach Folgen beantwortet", fall.folgen());
        return chronik.zeilen.stream().sorted(Comparator.comparing(zeile -> minute(zeile.zeitpunkt()))).toList();
    }

    /** Notice and deletion in the order in which they were filed: within a minute nothing else tells them apart. */
    private void berichtigt(BeitragFall fall) {
        Optional<Instant> geloescht = fall.loeschung().map(Abgabe::zeitpunkt);
        boolean erstGeloescht = geloescht.isPresent()
                && fall.hinweis().map(Abgabe::zeitpunkt).filter(geloescht.get()::isBefore).isPresent();
        Optional<Zeile> hinweis = fall.hinweis().map(eine -> new Zeile(eine.inhalt().hinweisAm(),
                "Hinweis veröffentlicht", namen.von(eine.person())));
        Optional<Zeile> loeschung = fall.loeschung().map(eine -> new Zeile(eine.inhalt().geloeschtAm(),
                fall.entfernung(), eine.inhalt().geloeschtVon().isEmpty() ? namen.von(eine.person())
                : eine.inhalt().geloeschtVon()));
        Stream.of(erstGeloescht ? loeschung : hinweis, erstGeloescht ? hinweis : loeschung)
                .flatMap(Optional::stream).forEach(zeilen::add);
    }

    private static Instant minute(Instant zeitpunkt) {
        return zeitpunkt.truncatedTo(ChronoUnit.MINUTES);
    }

    private void entschieden(String was, Optional<? extends Abgabe<?>> abgabe) {
        abgabe.ifPresent(eine -> zeilen.add(new Zeile(eine.zeitpunkt(), was, namen.von(eine.person()))));
    }
}
