package org.dienstweg.web.akte;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Feststellungsvermerk;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.schriftgut.mappe.Mappe;
import org.springframework.stereotype.Component;

/** Prints a whole case file, e.g. to hand it over. The template {@code vorlagen/akte} says what it needs. */
@Component
class GanzeAkte implements Gesamtakte {

    private final Aktenlage aktenlage;
    private final Eingabenleser eingaben;
    private final Ressorts ressorts;
    private final Aktenbeilagen beilagen;
    private final Mappe mappe;
    private final Clock clock;

    GanzeAkte(Aktenlage aktenlage, Eingabenleser eingaben, Ressorts ressorts, Aktenbeilagen beilagen, Mappe mappe,
              Clock clock) {
        this.aktenlage = aktenlage;
        this.eingaben = eingaben;
        this.ressorts = ressorts;
        this.beilagen = beilagen;
        this.mappe = mappe;
        this.clock = clock;
    }

    /**
     * The file as PDF: what it says, then every document and every attachment with its pages.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     */
    @Override
    public byte[] pdf(String aktenzeichen, Angemeldet wer) {
        Lage lage = aktenlage.zu(aktenzeichen, wer, Tuer.GANZE_AKTE);
        Instant jetzt = clock.instant();
        Map<String, Object> kopf = kopf(lage);
        Map<String, Object> daten = new HashMap<>(kopf);
        Akte akte = lage.akte();
        daten.put("eingaben", jeweils(eingaben.lies(lage), GanzeAkte::eingabe));
        daten.put("feststellungen", jeweils(akte.feststellungen(), vermerk -> feststellung(vermerk, lage)));
        daten.put("fristen", akte.fristen().stream().map(frist -> Map.of("art", akte.verfahren().fristname(frist),
                "ende", frist.ende(), "herleitung", frist.herleitung())).toList());
        daten.put("verlauf", jeweils(akte.verlauf(), eintrag -> Map.of("zeitpunkt", eintrag.zeitpunkt(),
                "person", lage.namen().von(eintrag.person()), "text", eintrag.text())));
        daten.put("schriftstuecke", akte.schriftstuecke());
        daten.put("anlagen", jeweils(akte.anlagen(), eine -> Aktenbeilagen.angaben(eine, lage)));
        return mappe.binde("akte", daten, "Akte " + aktenzeichen, beilagen.zu(lage, kopf, jetzt), jetzt);
    }

    private Map<String, Object> kopf(Lage lage) {
        Fall fall = lage.akte().fall();
        Map<String, Object> kopf = new HashMap<>();
        kopf.put("aktenzeichen", fall.aktenzeichen());
        kopf.put("verfahrenName", lage.akte().verfahren().bezeichnung());
        kopf.put("ressortName", ressorts.findById(fall.ressort()).map(Ressort::name).orElse(fall.ressort()));
        kopf.put("antragsteller", lage.namen().von(fall.eroeffnetVon()));
        kopf.put("status", fall.status());
        kopf.put("stand", lage.stand());
        kopf.put("eroeffnetAm", fall.eroeffnetAm());
        kopf.put("beendetAm", fall.beendetAm());
        return kopf;
    }

    private static Map<String, Object> eingabe(Eingabeabschnitt eingabe) {
        return Map.of("titel", eingabe.titel(), "person", eingabe.person(), "zeitpunkt", eingabe.zeitpunkt(),
                "felder", jeweils(eingabe.angaben(), angabe -> Map.of("bezeichnung", angabe.bezeichnung(),
                        "wert", String.join("\n", angabe.werte()))));
    }

    private static Map<String, Object> feststellung(Feststellungsvermerk vermerk, Lage lage) {
        Feststellung eine = vermerk.feststellung();
        return Map.of("regel", eine.regel(), "norm", eine.norm(), "staerke", eine.staerke(),
                "ergebnis", eine.ergebnis(), "begruendung", eine.begruendung(),
                "schritt", lage.schritt(vermerk.schritt()), "zeitpunkt", vermerk.zeitpunkt());
    }

    private static <T> List<Map<String, Object>> jeweils(List<T> liste, Function<T, Map<String, Object>> daten) {
        return liste.stream().map(daten).toList();
    }
}
