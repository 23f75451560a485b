package org.dienstweg.schriftgut;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Staerke;

/** A plausible case for templates; tests override what they are about. */
final class Beispieldaten {

    static final Instant JETZT = Instant.parse("2026-12-03T13:05:00Z");
    static final Clock UHR = Clock.fixed(JETZT, ZoneId.of("Europe/Berlin"));

    private Beispieldaten() {
    }

    static Dokumente dokumente() {
        Schriften schriften = new Schriften();
        return new Dokumente(new Vorlagen(), new Zeichen(schriften), new Pdf(schriften), UHR);
    }

    static Map<String, Object> fall() {
        Map<String, Object> daten = new HashMap<>();
        daten.put("aktenzeichen", "FA-2026-IM-000017");
        daten.put("ressortName", "Ministerium des Innern");
        daten.put("antragsteller", "Jörg Weiß");
        daten.put("antrag", antrag());
        daten.put("entscheidung", "GEBILLIGT");
        daten.put("anmerkung", "Bitte nach einem halben Jahr über die Reichweite berichten.\n"
                + "Änderungen vorher anzeigen.");
        daten.put("feststellungen", feststellungen());
        daten.put("entschiedenVon", "Dr. Änne Schröder-Größ");
        daten.put("entschiedenAm", JETZT);
        daten.put("abgestimmtVon", "Özlem Yıldız");
        daten.put("abgestimmtAm", JETZT.minusSeconds(90_000));
        daten.put("gebilligtVon", "Dr. Änne Schröder-Größ");
        daten.put("gebilligtAm", JETZT);
        return daten;
    }

    static Map<String, Object> akte() {
        Map<String, Object> daten = fall();
        daten.put("verfahrenName", "Fach-Account einrichten");
        daten.put("status", "LAUFEND");
        daten.put("eroeffnetAm", JETZT.minusSeconds(900_000));
        daten.put("eingaben", List.of(Map.of("titel", "Antrag auf einen Fach-Account", "person", "Jörg Weiß",
                "zeitpunkt", JETZT.minusSeconds(900_000), "felder",
                List.of(Map.of("bezeichnung", "Profilname", "wert", "Feuerwehr NRW – Ministerium des Innern"),
                        Map.of("bezeichnung", "Wappen im Profilbild", "wert", true)))));
        daten.put("verlauf", List.of(
                new Zeile(JETZT.minusSeconds(900_000), "Jörg Weiß", "Fach-Account einrichten: Vorgang eröffnet."),
                new Zeile(JETZT, null, "Das LPA wurde informiert.")));
        daten.put("fristen", List.of(Map.of("art", "Widerspruchsfrist", "beginn", LocalDate.of(2026, 12, 11),
                "ende", LocalDate.of(2026, 12, 28), "herleitung", "Fristende Freitag 25.12.2026, Feiertag.")));
        daten.put("schriftstuecke", List.of(Map.of("titel", "Entscheidung der Hausspitze", "erstelltAm", JETZT,
                "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
        daten.put("ergebnis", "Der Fehler ist öffentlich benannt, der Beitrag ist gelöscht.");
        daten.put("chronik", List.of(Map.of("zeitpunkt", JETZT, "was", "Beitrag veröffentlicht", "wer", "–")));
        daten.put("meldung", List.of(Map.of("angabe", "Wortlaut", "wert", "Im gaznen Land.")));
        daten.put("beweise", List.of(Map.of("dateiname", "screenshot.png", "hinzugefuegt", "03.12.2026, 14:05 Uhr",
                "sha256", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")));
        daten.put("hinweisText", "Korrektur: Es muss „ganzen“ heißen.");
        daten.put("anlagen", List.of(Map.of("dateiname", "Konzept Soziale Medien.pdf", "medientyp", "application/pdf",
                "groesse", 48_213L, "person", "Jörg Weiß", "hinzugefuegtAm", JETZT,
                "sha256", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")));
        return daten;
    }

    /** What the documents of disciplinary proceedings need. */
    static Map<String, Object> disziplinar() {
        Map<String, Object> daten = akte();
        daten.put("betroffenePerson", "Konrad Müller-Größ");
        daten.put("statusText", "Beamtin oder Beamter auf Lebenszeit");
        daten.put("vorgeworfen", List.of(fassung(1, "Hat am 12. Oktober 2026 einen Umschlag angenommen."),
                fassung(2, "Die Reise nach Wien.")));
        daten.put("ausgeschieden", List.of(fassung(3, "Der Kugelschreiber.")));
        daten.put("eingeleitetAm", LocalDate.of(2026, 11, 30));
        daten.put("normen", List.of("§ 42 Abs. 1 BeamtStG", "§ 47 BeamtStG"));
        daten.put("unterzeichnet", "Birgit Wolff");
        daten.put("titel", "Vermerk über die Nichteinleitung");
        daten.put("ergebnis", "Zureichende tatsächliche Anhaltspunkte liegen nicht vor.");
        daten.put("gruende", "Die Zeugin hat sich geirrt.");
        daten.put("klage", true);
        daten.put("abwaegung", "");
        daten.put("fassung", 2);
        daten.put("ermittlungsfuehrung", "Regierungsrätin Mende");
        daten.put("entlastet", true);
        return daten;
    }

    private static Map<String, Object> fassung(int nummer, String text) {
        return Map.of("nummer", nummer, "am", LocalDate.of(2026, 11, 29 + nummer / 2), "text", text, "tatzeit", LocalDate.of(2026, 10, 12));
    }

    static Map<String, Object> antrag() {
        Map<String, Object> antrag = new HashMap<>();
        antrag.put("plattformText", "Instagram");
        antrag.put("accountArtText", "Fach-Account");
        antrag.put("organisationseinheit", "Referat 33");
        antrag.put("fachthema", "Brandschutz und Katastrophenschutz");
        antrag.put("fachzielgruppe", "Freiwillige Feuerwehren");
        antrag.put("profilname", "Feuerwehr NRW – Ministerium des Innern");
        antrag.put("nutzername", "feuerwehr_nrw_im");
        antrag.put("absenderhinweis", "Dieser Account wird von Mitarbeiterinnen und Mitarbeitern des Ministeriums des "
                + "Innern des Landes Nordrhein-Westfalen zum Thema Brandschutz betrieben.");
        antrag.put("netiquetteUrl", "https://www.im.nrw/netiquette");
        antrag.put("registrierungsMail", "soziale-medien@im.nrw.de");
        antrag.put("wappenImProfilbild", false);
        antrag.put("autorisierteTabelle", List.of(Map.of("name", "Jörg Weiß", "funktion", "Referent",
                "geraet", "dienstlich", "begruendung", "")));
        antrag.put("begruendung", "Die Feuerwehren im Land erreichen wir auf anderem Weg nicht schnell genug.");
        return antrag;
    }

    private static List<Feststellung> feststellungen() {
        return List.of(
                new Feststellung("HR-2-09", "HR 2 Spiegelpunkt 1", Staerke.MUSS, Ergebnis.ERFUELLT,
                        "Der Antrag kommt aus dem Fachreferat."),
                new Feststellung("HR-2-14", "HR 2 Spiegelpunkt 1 Abs. 2", Staerke.SOLL, Ergebnis.VERLETZT,
                        "Der Absenderhinweis nennt das Fachthema „Katastrophenschutz“ nicht."),
                new Feststellung("HR-2-13", "HR 2 Spiegelpunkt 1 Abs. 2", Staerke.MUSS, Ergebnis.OFFEN,
                        "Ist auf den ersten Blick zu erkennen, dass eine oberste Landesbehörde den Account betreibt?"));
    }

    /** A line of the story; the person is null where the system acted. */
    public record Zeile(Instant zeitpunkt, String person, String text) {
    }
}
