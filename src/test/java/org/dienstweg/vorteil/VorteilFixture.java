package org.dienstweg.vorteil;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung;

/** A complete application and a lawful consent; a test says only what differs. Keyed like the forms. */
record VorteilFixture(Map<String, Object> antragsformular, Map<String, Object> antworten, Sperre sperre,
                      int arbeitstage, BigDecimal hinweiswert) {

    static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    static VorteilFixture vollstaendig() {
        Map<String, Object> antrag = new LinkedHashMap<>();
        antrag.put("statusgruppe", "BEAMTE");
        antrag.put("zuwendendePerson", "Erika Beispiel");
        antrag.put("zuwendendeOrganisation", "Beispiel GmbH");
        antrag.put("vorteilsart", "GUTSCHEIN_GEGENSTAND");
        antrag.put("gegenstand", "Fachbuch");
        antrag.put("wertEuro", 25);
        antrag.put("anlass", "Abschluss eines Fachgesprächs");
        antrag.put("zuwendungAm", "2026-11-16");
        antrag.put("empfaenger", "SELBST");
        antrag.put("dienstlicheBeruehrung", "Referat bearbeitet Förderanträge der Organisation");
        antrag.put("bisherigeZuwendungen", "keine");
        antrag.put("rechtsanspruch", "NEIN");
        antrag.put("amtsbezug", "HAUPTAMT");
        antrag.put("erwartungVerknuepft", "NEIN");
        antrag.put("gefordert", "NEIN");
        antrag.put("pflichtwidrigeGegenleistung", "NEIN");
        antrag.put("beeinflussung", "NEIN");
        antrag.put("stillschweigendGrund", "KEINER");
        antrag.put("dienstreise", "NEIN");
        antrag.put("angenommen", "NEIN");
        antrag.put("weitergegeben", "NEIN");
        antrag.put("vollstaendig", true);
        return new VorteilFixture(antrag, zustimmung(), Sperre.KEINE, 0, null);
    }

    private static Map<String, Object> zustimmung() {
        Map<String, Object> antworten = new LinkedHashMap<>();
        antworten.put("belehrungZurKenntnis", true);
        antworten.put("amtsfuehrungBeeintraechtigt", "NEIN");
        antworten.put("eindruckBefangenheit", "NEIN");
        antworten.put("beeinflussung", "NEIN");
        antworten.put("geringerWert", "NEIN");
        antworten.put("entscheidung", "ZUSTIMMUNG");
        antworten.put("entscheidungBegruendung", "Übliches Fachbuch ohne Bezug zu laufenden Anträgen");
        return antworten;
    }

    VorteilFixture mit(String schluessel, Object wert) {
        return new VorteilFixture(ersetzt(antragsformular, schluessel, wert), antworten, sperre, arbeitstage, hinweiswert);
    }

    /** Several pairs in one line: {@code "vorteilsart=GELD; angenommen=BEREITS"}; nothing after the sign is null. */
    VorteilFixture mit(String angaben) {
        VorteilFixture geaendert = this;
        for (String angabe : angaben.split(";")) {
            String[] teile = angabe.strip().split("=", 2);
            geaendert = teile.length < 2 ? geaendert : geaendert.mit(teile[0], teile[1].isEmpty() ? null : teile[1]);
        }
        return geaendert;
    }

    VorteilFixture antwort(String schluessel, Object wert) {
        return new VorteilFixture(antragsformular, ersetzt(antworten, schluessel, wert), sperre, arbeitstage, hinweiswert);
    }

    VorteilFixture antworten(String angaben) {
        VorteilFixture geaendert = this;
        for (String angabe : angaben.split(";")) {
            String[] teile = angabe.strip().split("=", 2);
            geaendert = teile.length < 2 ? geaendert
                    : geaendert.antwort(teile[0], teile[1].isEmpty() ? null : teile[1]);
        }
        return geaendert;
    }

    VorteilFixture mitSperre(Sperre andere) {
        return new VorteilFixture(antragsformular, antworten, andere, arbeitstage, hinweiswert);
    }

    VorteilFixture nachArbeitstagen(int tage) {
        return new VorteilFixture(antragsformular, antworten, sperre, tage, hinweiswert);
    }

    VorteilFixture mitHinweiswert(String euro) {
        return new VorteilFixture(antragsformular, antworten, sperre, arbeitstage, new BigDecimal(euro));
    }

    VorteilAntrag antrag() {
        return JSON.convertValue(antragsformular, VorteilAntrag.class);
    }

    VorteilFakten fakten() {
        return new VorteilFakten(antrag(), HEUTE, arbeitstage, 3, sperre);
    }

    VorteilEntscheidung entscheidung() {
        return JSON.convertValue(antworten, VorteilEntscheidung.class);
    }

    Entscheidungslage lage() {
        return new Entscheidungslage(fakten(), entscheidung(), hinweiswert);
    }

    /** After the decision: {@code zugestimmt}, and the answers to the question of VV42-10b. */
    Anhaltspunktelage danach(boolean zugestimmt, Map<String, Object> antwort) {
        return new Anhaltspunktelage(antrag(), zugestimmt, JSON.convertValue(antwort, AnhaltspunkteAntwort.class));
    }

    Einordnung.Weg weg() {
        return Einordnung.weg(fakten(), HEUTE);
    }

    Feststellung feststellung(Regelwerk<VorteilFakten> regelwerk, String regel) {
        return finde(regelwerk.pruefe(fakten(), HEUTE), regel);
    }

    Feststellung beiDerEntscheidung(String regel) {
        return finde(VorteilRegeln.ENTSCHEIDUNG_PRUEFEN.pruefe(lage(), HEUTE), regel);
    }

    /** Whether the answers are accepted. */
    boolean zulaessig() {
        return VorteilRegeln.ENTSCHEIDUNG_PRUEFEN.pruefe(lage(), HEUTE).zulaessig(entscheidung().abweichungBegruendung());
    }

    static Feststellung finde(Pruefergebnis ergebnis, String regel) {
        return ergebnis.feststellungen().stream().filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow();
    }

    /** The verdict of a rule in whichever of the four sets for applications it stands first. */
    Ergebnis ergebnis(String regel) {
        return Einordnung.von(fakten(), HEUTE).feststellungen().stream()
                .filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow().ergebnis();
    }

    private static Map<String, Object> ersetzt(Map<String, Object> formular, String schluessel, Object wert) {
        Map<String, Object> geaendert = new LinkedHashMap<>(formular);
        geaendert.put(schluessel, wert);
        return geaendert;
    }
}
