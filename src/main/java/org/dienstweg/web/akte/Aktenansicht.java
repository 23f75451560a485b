package org.dienstweg.web.akte;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Feststellungsvermerk;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.web.akte.Angaben.Angabe;

/** A case file as its page shows it: every value is finished text. */
record Aktenansicht(Kopf kopf, List<Station> weg, List<Abschnitt> eingaben, List<Pruefung> pruefungen, List<Frist> fristen,
                    List<Dokument> schriftstuecke, List<Dokument> anlagen, List<Ereignis> verlauf,
                    List<Mitwirkung> beteiligte, List<Verbunden> verbundene) {

    /** What stands on the cover; {@code ende} is null while the case runs. */
    record Kopf(String aktenzeichen, String vorgang, String ressort, String stand, String beginn, String ende,
                boolean laufend) {
    }

    record Abschnitt(String titel, String person, String zeit, List<Angabe> angaben) {
    }

    /** A stop on the way of the case; {@code wer} is empty for one that is still to be done. */
    record Station(String titel, String wer, String zeit, boolean offen) {
    }

    /** One examination; {@code ueberholt} when the same was examined again later. */
    record Pruefung(String schritt, String zeit, boolean ueberholt, List<Befund> zuBeachten, List<Befund> eingehalten) {
    }

    /** A finding; {@code art} is the stored verdict and only chooses the look. */
    record Befund(String regel, String norm, String staerke, String art, String ergebnis, String begruendung) {
    }

    record Frist(String art, String beginn, String ende, String herleitung) {
    }

    /** A document or attachment; {@code angabe} is what else is said about it. */
    record Dokument(UUID id, String titel, String zeit, String angabe, String sha256) {
    }

    record Ereignis(String zeit, String person, String schritt, String text) {
    }

    record Mitwirkung(String person, String als) {
    }

    record Verbunden(String aktenzeichen, String status) {
    }

    static Aktenansicht von(Lage lage, String ressort, List<Eingabeabschnitt> eingaben) {
        Akte akte = lage.akte();
        return new Aktenansicht(kopf(lage, ressort), weg(lage, eingaben), eingaben.stream().map(Aktenansicht::abschnitt).toList(),
                pruefungen(lage), fristen(akte), schriftstuecke(akte), anlagen(lage), verlauf(lage), beteiligte(lage),
                akte.verbundene().stream()
                        .map(eines -> new Verbunden(eines.aktenzeichen(), Worte.wort(eines.status()))).toList());
    }

    private static Kopf kopf(Lage lage, String ressort) {
        Fall fall = lage.akte().fall();
        return new Kopf(fall.aktenzeichen(), lage.akte().verfahren().bezeichnung(), ressort, lage.stand(),
                Zeitangaben.text(fall.eroeffnetAm()) + " von " + lage.namen().von(fall.eroeffnetVon()),
                Zeitangaben.text(fall.beendetAm()), fall.beendetAm() == null);
    }

    private static Abschnitt abschnitt(Eingabeabschnitt eingabe) {
        return new Abschnitt(eingabe.titel(), eingabe.person(), Zeitangaben.text(eingabe.zeitpunkt()),
                eingabe.angaben());
    }

    private static List<Station> weg(Lage lage, List<Eingabeabschnitt> eingaben) {
        Stream<Station> erledigt = eingaben.stream().filter(eingabe -> !eingabe.titel().isEmpty())
                .map(eingabe -> new Station(eingabe.titel(), eingabe.person(), Zeitangaben.text(eingabe.zeitpunkt()), false));
        Stream<Station> offen = lage.offen().stream().map(aufgabe ->
                new Station(lage.schritt(aufgabe.schritt()), "", Zeitangaben.text(aufgabe.seit()), true));
        return Stream.concat(erledigt, offen).toList();
    }

    private static List<Pruefung> pruefungen(Lage lage) {
        Map<List<Object>, List<Feststellungsvermerk>> runden = lage.akte().feststellungen().stream().collect(groupingBy(
                vermerk -> List.of(vermerk.schritt(), vermerk.zeitpunkt()), LinkedHashMap::new, toList()));
        Map<String, Instant> letzte = lage.akte().feststellungen().stream()
                .collect(toMap(Feststellungsvermerk::schritt, Feststellungsvermerk::zeitpunkt, (frueher, spaeter) -> spaeter));
        return runden.values().stream().map(runde -> {
            Feststellungsvermerk eine = runde.get(0);
            Map<Boolean, List<Befund>> befunde = runde.stream().map(Aktenansicht::befund)
                    .collect(partitioningBy(befund -> befund.art().equals(Ergebnis.ERFUELLT.name())));
            return new Pruefung(lage.schritt(eine.schritt()), Zeitangaben.text(eine.zeitpunkt()),
                    !eine.zeitpunkt().equals(letzte.get(eine.schritt())), befunde.get(false), befunde.get(true));
        }).toList();
    }

    private static Befund befund(Feststellungsvermerk vermerk) {
        var eine = vermerk.feststellung();
        return new Befund(eine.regel(), eine.norm(), Worte.wort(eine.staerke()), eine.ergebnis().name(),
                Worte.wort(eine.ergebnis()), eine.begruendung());
    }

    private static List<Frist> fristen(Akte akte) {
        return akte.fristen().stream().map(frist -> new Frist(akte.verfahren().fristname(frist), Zeitangaben.text(frist.beginn()),
                Zeitangaben.text(frist.ende()), frist.herleitung())).toList();
    }

    private static List<Dokument> schriftstuecke(Akte akte) {
        return akte.schriftstuecke().stream().map(eines -> new Dokument(eines.id(), eines.titel(),
                Zeitangaben.text(eines.erstelltAm()), "PDF", eines.sha256())).toList();
    }

    private static List<Dokument> anlagen(Lage lage) {
        return lage.akte().anlagen().stream().map(eine -> new Dokument(eine.id(), eine.dateiname(),
                Zeitangaben.text(eine.hinzugefuegtAm()) + " von " + lage.namen().von(eine.person()),
                Worte.groesse(eine.groesse()), eine.sha256())).toList();
    }

    private static List<Ereignis> verlauf(Lage lage) {
        return lage.akte().verlauf().stream().map(eintrag -> new Ereignis(Zeitangaben.text(eintrag.zeitpunkt()),
                lage.namen().von(eintrag.person()), lage.schritt(eintrag.schritt()), eintrag.text())).toList();
    }

    private static List<Mitwirkung> beteiligte(Lage lage) {
        return lage.akte().beteiligte().stream()
                .map(einer -> new Mitwirkung(lage.namen().von(einer.person()), Worte.wort(einer.als()))).toList();
    }
}
