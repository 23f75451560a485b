package org.dienstweg.disziplinar;

import static java.util.Map.entry;
import static java.util.Map.of;
import static java.util.Map.ofEntries;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dienstweg.Leitung;
import org.dienstweg.Unsinn;
import org.dienstweg.process.Vertrag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is sent with a form: one German sentence names the field, nothing is kept, and the right answer goes on working. */
@DisplayName("Unsinn in jedem Formular des Disziplinarverfahrens")
public class UnsinnTest extends Disziplinartest {

    private static final String START = "Start_VerdachtBekannt";
    private static final String HEUTE = "2026-11-30";
    private static final String TEXT = Unsinn.seltsam();
    /** The way of one case through every user task; a task may come twice with other answers. */
    private static final List<Schritt> WEG = List.of(
            new Schritt("zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", TEXT)),
            new Schritt("anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "JA", "tatsachen", TEXT)),
            new Schritt("massnahmeverbotWuerdigen", of("massnahmeverbot", "NEIN", "massnahmeverbotBegruendung", TEXT)),
            new Schritt("einleitungVerfuegen", of("belehrungZurKenntnis", true, "einleitungBegruendung", TEXT, "praezedenzfall", "NEIN",
                    "disziplinarklage", "NEIN", "abwaegung", TEXT)),
            new Schritt("hoehereStelleUnterrichten", of("unterrichtetAm", HEUTE, "unterrichtungNachweis", TEXT)),
            new Schritt("strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", HEUTE)),
            new Schritt("betroffeneUnterrichten", of("aufschub", "JA", "aufschubGrund", TEXT, "wiedervorlageAm", "2026-12-07")),
            new Schritt("betroffeneUnterrichten", of("aufschub", "NEIN", "zugestelltAm", HEUTE, "zustellnachweis", TEXT)),
            new Schritt("vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", TEXT, "vorwurfTatzeit", HEUTE,
                    "fortschreibungGrund", TEXT)),
            new Schritt("verzoegerungBegruenden", of("zureichenderGrund", TEXT, "weiteresVorgehen", TEXT)),
            new Schritt("aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", HEUTE,
                    "aeusserungText", TEXT, "ladungAm", "2026-12-07", "ladungOrt", TEXT)),
            new Schritt("anhoerungDurchfuehren", of("angehoertAm", HEUTE, "niederschrift", TEXT, "verspaetungGrund", TEXT)),
            new Schritt("aeusserungNachtragen", of("aeusserungEingegangenAm", HEUTE, "aeusserungText", TEXT)),
            new Schritt("erledigungFeststellen", of("erledigt", "NEIN", "erledigungNachweis", TEXT)),
            new Schritt("strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "rechtskraftAm", HEUTE, "strafArt", "GELDSTRAFE",
                    "straftat", "ANDERE", "strafmassMonate", 3, "vorsatz", "JA")),
            new Schritt("uebergeben", of("ermittlungsfuehrung", TEXT, "entlastungGeregelt", "JA", "verschwiegenheitBelehrt", true,
                    "nachtraeglicheAeusserung", TEXT)));

    private static final Map<String, String> EREIGNISSE = of("vorwurfFortschreiben", "VorwurfFortzuschreiben",
            "aeusserungNachtragen", "AeusserungNachzutragen", "erledigungFeststellen", "DisziplinarverfahrenErledigt");

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private JdbcTemplate datenbank;
    private Leitung leitung;
    private String fall;

    private record Schritt(String aufgabe, Map<String, Object> richtig) {
    }

    @TestFactory
    Stream<DynamicNode> jedesFormular() {
        leitung = Leitung.von(rest, DIENSTVORGESETZTE);
        return Stream.concat(Stream.of(beginn()),
                WEG.stream().filter(schritt -> aufgaben().contains(schritt.aufgabe())).map(this::schritt));
    }

    @Test
    @DisplayName("Keine Aufgabe ist vergessen")
    void alleAufgaben() {
        assertThat(WEG).extracting(Schritt::aufgabe).containsAll(aufgaben());
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Unsinn#falscheArten")
    @DisplayName("Variablen einer Art, die kein Formular sendet, werden mit einem Satz abgelehnt; es entsteht nichts")
    void falscheArten(Map<String, Object> variable) {
        Object vorher = bestand();
        for (String feld : List.of("sachverhalt", "tatzeit", "strafmassMonate", "pflichtverletzung")) {
            Leitung.abgelehntMitDeutschemSatz(Leitung.von(rest, DIENSTVORGESETZTE).sende(
                    "/engine-rest/process-definition/key/" + PROZESS + "/submit-form", of("variables", of(feld, variable))));
        }
        assertThat(bestand()).isEqualTo(vorher);
    }

    private static List<String> aufgaben() {
        return Vertrag.von(PROZESS).orElseThrow().liste("aufgaben");
    }

    private DynamicNode beginn() {
        Map<String, Object> richtig = Verdachtsfaelle.mit(ofEntries(entry("ausloeser", "HINWEIS"),
                entry("hinweisgebendePerson", TEXT), entry("betroffenePerson", "Zwieback " + TEXT), entry("statusgruppe", "RUHESTAND"),
                entry("sachverhalt", TEXT), entry("pflichtverletzung", List.of(of("norm", TEXT))), entry("bargeldAngenommen", "JA"),
                entry("strafverfahren", "ERMITTLUNG"), entry("strafArt", "GELDSTRAFE"), entry("straftat", "ANDERE"),
                entry("strafmassMonate", 0), entry("vorsatz", "NEIN"), entry("gleicherSachverhalt", "NEIN"),
                entry("gefaehrdungAufklaerung", "JA"), entry("gefaehrdungBegruendung", TEXT)));
        return DynamicContainer.dynamicContainer(START, Stream.concat(
                unsinn(START, richtig, eingaben -> leitung.starte(PROZESS, eingaben), this::bestand),
                Stream.of(DynamicTest.dynamicTest("danach gelingt es", () -> fall = gelungen(leitung.starte(PROZESS, richtig))
                        .path("businessKey").asText()))));
    }

    private DynamicNode schritt(Schritt schritt) {
        return DynamicContainer.dynamicContainer(schritt.aufgabe(), Stream.of(
                Stream.of(DynamicTest.dynamicTest("liegt vor", () -> lege(schritt.aufgabe()))),
                unsinn(schritt.aufgabe(), schritt.richtig(), antworten -> leitung.erledige(offen(schritt.aufgabe()), antworten), this::stand),
                Stream.of(DynamicTest.dynamicTest("danach gelingt es", () -> gelingt(schritt)))).flatMap(Function.identity()));
    }

    /** Some tasks appear on demand. */
    private void lege(String aufgabe) {
        if (EREIGNISSE.containsKey(aufgabe)) {
            loeseAus(fall, EREIGNISSE.get(aufgabe), "Wird gebraucht.");
        } else if (aufgabe.equals("verzoegerungBegruenden")) {
            ablauf.feuere(fall, "Start_FristWarnung");
        }
        assertThat(ablauf.wartet(fall)).contains(aufgabe);
    }

    private void gelingt(Schritt schritt) {
        gelungen(leitung.erledige(offen(schritt.aufgabe()), schritt.richtig()));
        assertThat(schritt.richtig().containsValue(TEXT)).as("steht so in der Akte, wie es gemeint war").isEqualTo(
                letzteEingabe(schritt.aufgabe()).contains(TEXT));
    }

    private String letzteEingabe(String aufgabe) {
        String inhalt = datenbank.queryForList("select daten from eingabe where aktenzeichen = ? and schritt = ? order by zeitpunkt, id",
                String.class, fall, aufgabe).stream().reduce("", String::concat);
        return inhalt.replace("\\\\", "\\");
    }

    private Stream<DynamicNode> unsinn(String formular, Map<String, Object> richtig, Sendung sendung, Vergleich vergleich) {
        Map<String, List<Unsinn.Versuch>> versuche = new LinkedHashMap<>();
        Stream.concat(Unsinn.zu(PROZESS, formular), Unsinn.leer(PROZESS, formular))
                .forEach(einer -> versuche.computeIfAbsent(einer.schluessel(), neu -> new ArrayList<>()).add(einer));
        Stream<DynamicNode> felder = versuche.entrySet().stream().map(feld -> DynamicTest.dynamicTest(feld.getKey(), () ->
                unveraendert(vergleich, () -> feld.getValue().forEach(einer ->
                        einSatz(sendung.sende(mit(richtig, einer.schluessel(), einer.wert())), einer)))));
        Stream<DynamicNode> fremdes = Stream.of(DynamicTest.dynamicTest("was nicht in das Formular gehört", () -> unveraendert(vergleich, () -> {
            Unsinn.fremdeSchluessel().forEach(fremd -> Leitung.abgelehntMitDeutschemSatz(sendung.sende(mit(richtig, fremd, "x"))));
            Leitung.abgelehntMitDeutschemSatz(sendung.sende(of()));
        })));
        return Stream.concat(felder, fremdes);
    }

    private void unveraendert(Vergleich vergleich, Runnable tat) {
        Object vorher = vergleich.stand();
        tat.run();
        assertThat(vergleich.stand()).isEqualTo(vorher);
    }

    /** Everything that is on file and everything the case waits for. */
    private Object stand() {
        return List.of(leitung.fall(fall), auszug.eingaben(fall).size(), ablauf.wartet(fall));
    }

    private Object bestand() {
        return List.of(datenbank.queryForObject("select count(*) from fall", Integer.class),
                datenbank.queryForObject("select count(*) from eingabe", Integer.class),
                datenbank.queryForObject("select count(*) from ACT_RU_EXECUTION", Integer.class));
    }

    private String offen(String aufgabe) {
        return ablauf.aufgabe(fall, aufgabe).getId();
    }

    private static JsonNode gelungen(ResponseEntity<JsonNode> antwort) {
        assertThat(antwort.getStatusCode().is2xxSuccessful()).as("%s", antwort).isTrue();
        return antwort.getBody();
    }

    private static void einSatz(ResponseEntity<JsonNode> antwort, Unsinn.Versuch versuch) {
        Leitung.abgelehntMitDeutschemSatz(antwort);
        String satz = antwort.getBody().path("message").asText();
        assertThat(versuch.genannt()).as("%s mit %s: %s", versuch.schluessel(), versuch.wert(), satz).anyMatch(satz::contains);
        assertThat(satz.replaceAll("\\d\\d\\.\\d\\d\\.\\d{4}|z\\. B\\.", "").split("[.!](\\s|$)")).as(satz).hasSize(1);
    }

    private static Map<String, Object> mit(Map<String, Object> richtig, String schluessel, Object wert) {
        Map<String, Object> eingaben = new HashMap<>(richtig);
        eingaben.put(schluessel, wert);
        return eingaben;
    }

    /** Sends a form. */
    private interface Sendung {
        ResponseEntity<JsonNode> sende(Map<String, Object> eingaben);
    }

    /** What must be the same afterwards. */
    private interface Vergleich {
        Object stand();
    }
}
