package org.dienstweg.beitrag;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;

/** The steps of correcting a post as the people of the Ministerium des Innern take them. */
public record Berichtigung(Ablauf ablauf, Anlagenannahme anlagen) {

    public static final String PROZESS = "beitrag-berichtigen";
    public static final String MELDERIN = "felix.busch";
    public static final String SACHBEARBEITUNG = "jonas.keller";
    public static final String JUSTIZIARIAT = "paul.lindner";
    public static final String VORGESETZTE = "birgit.wolff";

    private static final byte[] PIXEL = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m"
            .concat("NkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==").getBytes(StandardCharsets.US_ASCII));

    public String melde(Map<String, Object> anders) {
        return ablauf.beginne(MELDERIN, PROZESS, Meldungen.mit(anders));
    }

    public void fuegeScreenshotHinzu(String fall, String person, Rolle rolle) {
        anlagen.nimmAnlage(fall, "screenshot.png", PIXEL, new Angemeldet(person, "IM", Set.of(rolle), Set.of("IM")))
                .orElseThrow();
    }

    public void sichere(String fall) {
        fuegeScreenshotHinzu(fall, MELDERIN, Rolle.BESCHAEFTIGTE);
        kommunikation(fall, "beweisSichern", Map.of("originalGesichert", true));
    }

    public void entscheideAktenrelevanz(String fall) {
        ablauf.erledige(SACHBEARBEITUNG, fall, "aktenrelevanzEntscheiden",
                Map.of("aktenrelevant", "JA", "aktenrelevanzBegruendung", "Er betrifft ein laufendes Verfahren."));
    }

    public void lege(String fall, String vorgehen, String begruendung) {
        kommunikation(fall, "vorgehenFestlegen", Map.of("vorgehen", vorgehen, "vorgehenBegruendung", begruendung));
    }

    public void veroeffentlicheHinweis(String fall) {
        kommunikation(fall, "hinweisVeroeffentlichen", Map.of("hinweisText", "Korrektur: Es muss „ganzen“ heißen.",
                "hinweisUrl", "https://x.com/IM_NRW/status/1234567891", "hinweisAm", Meldungen.jetzt()));
    }

    public void loesche(String fall) {
        kommunikation(fall, "beitragLoeschen", Map.of("geloeschtAm", Meldungen.jetzt()));
    }

    public void beantworteFolgen(String fall, String antwort) {
        ablauf.erledige(VORGESETZTE, fall, "folgenPruefen", Map.of("dienstrechtlichePruefung", antwort,
                "folgenBegruendung", "Nach den Umständen des Einzelfalls."));
    }

    public void justiziariat(String fall, String ergebnis) {
        ablauf.erledige(JUSTIZIARIAT, fall, "justiziariatEntscheiden",
                Map.of("justiziariatErgebnis", ergebnis, "justiziariatBegruendung", "Nach rechtlicher Prüfung."));
    }

    public void kommunikation(String fall, String aufgabe, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, aufgabe, antworten);
    }
}
