package org.dienstweg.beitrag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Abgaben;

/** A case of this process as its file tells it; read once, it answers from what was read. */
public final class BeitragFall {

    /** Steps under which the system files what it found out itself. */
    public static final String GEGENSTAND = "gegenstandPruefen";
    public static final String BEWEIS = "beweisFesthalten";
    private static final String RECHTSPRUEFUNG = "rechtspruefungFesthalten";

    private final Abgaben abgaben;

    BeitragFall(Abgaben abgaben) {
        this.abgaben = abgaben;
    }

    /** The report. */
    public Beitragsmeldung meldung() {
        return abgaben.letzte("Start_FehlerGemeldet", Beitragsmeldung.class).map(Abgabe::inhalt).orElseThrow();
    }

    /** The account it is about. */
    public Gegenstand gegenstand() {
        return abgaben.letzte(GEGENSTAND, Gegenstand.class).map(Abgabe::inhalt).orElseThrow();
    }

    /** The evidence, once it is secured. */
    public Optional<Abgabe<Beweis>> beweis() {
        return abgaben.letzte(Set.of(BEWEIS, RECHTSPRUEFUNG), Beweis.class);
    }

    /** What Sachbearbeitung decided. */
    public Optional<Abgabe<Aktenrelevanz>> aktenrelevanz() {
        return abgaben.letzte("aktenrelevanzEntscheiden", Aktenrelevanz.class);
    }

    /** What the Justiziariat said. */
    public Optional<Abgabe<Rechtspruefung>> rechtspruefung() {
        return abgaben.letzte("justiziariatEntscheiden", Rechtspruefung.class);
    }

    /** How Kommunikation goes on. */
    public Optional<Abgabe<Vorgehen>> vorgehen() {
        return abgaben.letzte("vorgehenFestlegen", Vorgehen.class);
    }

    /** The public notice. */
    public Optional<Abgabe<Korrekturhinweis>> hinweis() {
        return abgaben.letzte("hinweisVeroeffentlichen", Korrekturhinweis.class);
    }

    /** The deletion. */
    public Optional<Abgabe<Loeschung>> loeschung() {
        return abgaben.letzte("beitragLoeschen", Loeschung.class);
    }

    /** Who answered the last question when; the answer itself concerns fewer people than the case. */
    public Optional<Abgabe<Folgenpruefung>> folgen() {
        return abgaben.letzte("folgenPruefen", Folgenpruefung.class);
    }

    /** How far it has come. */
    public Ablaufstand stand() {
        return new Ablaufstand(meldung().eigenerBeitrag(), vorgehen().map(eines -> eines.inhalt().vorgehen()).orElse(null),
                recht(), hinweis().isPresent(), loeschung().isPresent());
    }

    /** The moments by which its order is judged. */
    public Zeiten zeiten(Instant jetzt) {
        Beitragsmeldung meldung = meldung();
        return new Zeiten(meldung.veroeffentlichtAm(), meldung.entdecktAm(),
                beweis().map(Abgabe::zeitpunkt).orElse(null), hinweis().map(eine -> eine.inhalt().hinweisAm()).orElse(null),
                loeschung().map(eine -> eine.inhalt().geloeschtAm()).orElse(null), stand().ohneHinweis(), jetzt);
    }

    /** An answer to "Vorgehen festlegen" with what it is measured against. */
    public Vorgehen vollstaendig(Vorgehen antwort) {
        return antwort.bei(meldung().fehlerart(), recht());
    }

    /** What was done to the post in the end, as the story tells it. */
    public String entfernung() {
        boolean verborgen = !meldung().eigenerBeitrag() && recht() == Rechtspruefung.Entscheidung.VERBERGEN;
        return verborgen ? "Beitrag verborgen" : "Beitrag gelöscht";
    }

    /** The verdict of the Justiziariat, or null. */
    private Rechtspruefung.Entscheidung recht() {
        return rechtspruefung().map(eine -> eine.inhalt().justiziariatErgebnis()).orElse(null);
    }

    /** The pieces of evidence, oldest first. */
    public List<Beweis.Stueck> beweisstuecke() {
        return beweis().map(eines -> eines.inhalt().stuecke()).orElse(List.of());
    }
}
