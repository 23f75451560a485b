package org.dienstweg.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.springframework.stereotype.Component;

/** The part of the form field {@code fall} that every process shows alike: cover, findings, questions, story. */
@Component
public class Fallkopf {

    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));

    private final Aktenauszug auszug;
    private final Ressorts ressorts;
    private final Namen namen;

    Fallkopf(Aktenauszug auszug, Ressorts ressorts, Namen namen) {
        this.auszug = auszug;
        this.ressorts = ressorts;
        this.namen = namen;
    }

    /** Cover, findings that count now, and story of a case, ready to be shown. */
    public Map<String, Object> zeige(String aktenzeichen) {
        // asks for all names at once, the applicant's among them
        List<Map<String, Object>> verlauf = verlauf(aktenzeichen);
        Map<String, Object> kopf = deckblatt(aktenzeichen);
        setzeFeststellungen(kopf, auszug.geltendeFeststellungen(aktenzeichen));
        kopf.put("verlauf", verlauf);
        return kopf;
    }

    /** Cover and findings about one part of a case; its story would be that of all parts. */
    public Map<String, Object> zeige(String aktenzeichen, String teil) {
        Map<String, Object> kopf = deckblatt(aktenzeichen);
        setzeFeststellungen(kopf, auszug.geltendeFeststellungen(aktenzeichen, teil));
        return kopf;
    }

    private Map<String, Object> deckblatt(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        Map<String, Object> kopf = new LinkedHashMap<>();
        kopf.put("aktenzeichen", aktenzeichen);
        kopf.put("akteUrl", "/akte/" + aktenzeichen);
        kopf.put("ressort", fall.ressort());
        kopf.put("ressortName", ressorts.findById(fall.ressort()).map(Ressort::name).orElse(fall.ressort()));
        kopf.put("antragsteller", namen.von(fall.eroeffnetVon()));
        kopf.put("eroeffnetAm", ZEIT.format(fall.eroeffnetAm()));
        return kopf;
    }

    private static void setzeFeststellungen(Map<String, Object> kopf, Map<String, List<Feststellung>> jeSchritt) {
        List<Map<String, Object>> alle = jeSchritt.entrySet().stream()
                .flatMap(schritt -> schritt.getValue().stream().map(eine -> zeile(schritt.getKey(), eine))).toList();
        kopf.put("feststellungen", alle);
        kopf.put("verletzungen", mit(alle, Ergebnis.VERLETZT));
        kopf.put("fragen", mit(alle, Ergebnis.OFFEN));
    }

    private static List<Map<String, Object>> mit(List<Map<String, Object>> alle, Ergebnis ergebnis) {
        return alle.stream().filter(zeile -> ergebnis.name().equals(zeile.get("ergebnis"))).toList();
    }

    private static Map<String, Object> zeile(String schritt, Feststellung feststellung) {
        return Map.of("regel", feststellung.regel(), "norm", feststellung.norm(),
                "staerke", feststellung.staerke().name(), "ergebnis", feststellung.ergebnis().name(),
                "ergebnisText", wort(feststellung.ergebnis()), "begruendung", feststellung.begruendung(),
                "schritt", schritt);
    }

    private static String wort(Ergebnis ergebnis) {
        return switch (ergebnis) {
            case ERFUELLT -> "eingehalten";
            case VERLETZT -> "nicht eingehalten";
            case OFFEN -> "zu beurteilen";
        };
    }

    private List<Map<String, Object>> verlauf(String aktenzeichen) {
        List<Verlaufseintrag> eintraege = auszug.verlauf(aktenzeichen);
        Set<String> logins = eintraege.stream().map(Verlaufseintrag::person).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> bekannt = namen.von(logins);
        return eintraege.stream().map(eintrag -> Map.<String, Object>of("zeitpunkt", zeit(eintrag.zeitpunkt()),
                "person", eintrag.person() == null ? "Dienstweg" : bekannt.getOrDefault(eintrag.person(), eintrag.person()),
                "text", eintrag.text())).toList();
    }

    /** A moment as staff read it, in Europe/Berlin. */
    public static String zeit(Instant zeitpunkt) {
        return ZEIT.format(zeitpunkt);
    }
}
