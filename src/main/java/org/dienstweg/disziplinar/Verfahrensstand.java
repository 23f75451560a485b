package org.dienstweg.disziplinar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Abgaben;
import org.dienstweg.frist.Ruhezeit;

/** How a case stands, as its file tells it; days are calendar days in Europe/Berlin. */
public final class Verfahrensstand {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Abgaben abgaben;

    Verfahrensstand(Abgaben abgaben) {
        this.abgaben = abgaben;
    }

    /** The suspicion as it was recorded. */
    public Verdacht verdacht() {
        return letzte("Start_VerdachtBekannt", Verdacht.class).map(Abgabe::inhalt).orElseThrow();
    }

    /** The day the officer asked for proceedings against themselves (§ 18 LDG NRW); empty where they did not. */
    public Optional<LocalDate> beantragtAm() {
        return letzte("Start_VerdachtBekannt", Verdacht.class)
                .filter(abgabe -> abgabe.inhalt().ausloeser() == Ausloeser.SELBSTANTRAG).map(abgabe -> tag(abgabe.zeitpunkt()));
    }

    /** Whether indications were affirmed, with the facts. */
    public Optional<Abgabe<Wuerdigung>> wuerdigung() {
        return letzte("anhaltspunkteWuerdigen", Wuerdigung.class);
    }

    /** Whether a bar was affirmed, with the reasons. */
    public Optional<Abgabe<Massnahmeverbot>> massnahmeverbot() {
        return letzte("massnahmeverbotWuerdigen", Massnahmeverbot.class);
    }

    /** The order of initiation; empty before it was given. */
    public Optional<Abgabe<Einleitung>> einleitung() {
        return letzte("einleitungVerfuegen", Einleitung.class);
    }

    /** The day of initiation; it interrupts time bars and begins the six months of § 62 LDG NRW. */
    public Optional<LocalDate> eingeleitetAm() {
        return einleitung().map(abgabe -> tag(abgabe.zeitpunkt()));
    }

    /** The newest information of the officer; empty before the first. */
    public Optional<Abgabe<Unterrichtung>> unterrichtung() {
        return letzte("betroffeneUnterrichten", Unterrichtung.class);
    }

    /** Whether the newest charges were told the officer with proof. */
    public boolean vorwurfEroeffnet() {
        return belehrungen().get(0).filter(Unterrichtung::nachgewiesen).isPresent();
    }

    /** The proven instruction before this day, about whatever version of the charges; if there is none, the newest one. */
    public Unterrichtung belehrungVor(LocalDate tag) {
        List<Unterrichtung> je = belehrungen().stream().flatMap(Optional::stream).toList();
        return je.stream().filter(eine -> tag != null && eine.nachgewiesen() && !eine.zugestelltAm().isAfter(tag))
                .findFirst().or(() -> je.stream().findFirst()).orElse(Belehrungsschritt.KEINE);
    }

    // The newest for each version of the charges that extended them, newest version first: a correction replaces only its own.
    private List<Optional<Unterrichtung>> belehrungen() {
        Deque<Optional<Unterrichtung>> je = new ArrayDeque<>(List.of(Optional.empty()));
        for (Abgabe<Belehrungsschritt> schritt : abgaben.alle(Set.of("vorwurfFortschreiben", "betroffeneUnterrichten"),
                Belehrungsschritt.class)) {
            if (schritt.inhalt().dehntAus()) {
                je.push(Optional.empty());
            } else if (schritt.inhalt().unterrichtet()) {
                je.pop();
                je.push(Optional.of(schritt.inhalt().unterrichtung()));
            }
        }
        return List.copyOf(je);
    }

    /** The wish to speak, with the day it came in; empty where the newest statement is another. */
    public Optional<Aeusserung> muendlichGewuenscht() {
        return letzte("aeusserungErfassen", Aeusserung.class).map(Abgabe::inhalt)
                .filter(eine -> eine.aeusserungArt() == Aeusserung.Art.WILL_MUENDLICH);
    }

    /** Every change of the charges, oldest first; the charges at initiation are version 1, these follow. */
    public List<Abgabe<Vorwurf>> vorwuerfe() {
        return abgaben.alle(Set.of("vorwurfFortschreiben"), Vorwurf.class);
    }

    /** What is charged now and what was left out. */
    public Vorwurfsstand vorwurfsstand() {
        List<Fassung> fassungen = new ArrayList<>();
        fassungen.add(new Fassung(1, eingeleitetAm().orElse(null), null, verdacht().sachverhalt(), verdacht().tatzeit()));
        for (Abgabe<Vorwurf> abgabe : vorwuerfe()) {
            Vorwurf vorwurf = abgabe.inhalt();
            fassungen.add(new Fassung(fassungen.size() + 1, tag(abgabe.zeitpunkt()), vorwurf.fortschreibungArt(),
                    vorwurf.vorwurfText(), vorwurf.vorwurfTatzeit()));
        }
        return new Vorwurfsstand(List.copyOf(fassungen));
    }

    /** How criminal proceedings stand or ended, as it was filed last. */
    public Optional<Abgabe<Strafverfahren>> strafverfahren() {
        return letzte("strafverfahrenVerfolgen", Strafverfahren.class);
    }

    /** Whether the proceedings rest now (§ 22 LDG NRW). */
    public boolean ruht() {
        return strafverfahren().filter(eine -> eine.inhalt().ausgesetzt()).isPresent();
    }

    /** The times in which the proceedings rested, without the one that is still going on. */
    public List<Ruhezeit> ruhezeiten() {
        List<Ruhezeit> ruhezeiten = new ArrayList<>();
        LocalDate beginn = null;
        for (Abgabe<Strafverfahren> abgabe : abgaben.alle(Set.of("strafverfahrenVerfolgen"), Strafverfahren.class)) {
            LocalDate tag = tag(abgabe.zeitpunkt());
            if (abgabe.inhalt().ausgesetzt()) {
                beginn = beginn == null ? abgabe.inhalt().ausgesetztAm() : beginn;
            } else if (beginn != null) {
                ruhezeiten.add(new Ruhezeit(beginn, tag));
                beginn = null;
            }
        }
        return ruhezeiten;
    }

    private <T> Optional<Abgabe<T>> letzte(String schritt, Class<T> typ) {
        return abgaben.letzte(schritt, typ);
    }

    private static LocalDate tag(Instant zeitpunkt) {
        return zeitpunkt.atZone(BERLIN).toLocalDate();
    }
}
