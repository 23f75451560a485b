package org.dienstweg.ausfall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.Testuhr;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two requests at the same moment, each having read before the other writes. */
@DienstwegTest
@DisplayName("Wenn zwei zugleich dasselbe tun, gewinnt eine Person, und die andere erfährt es")
public class GleichzeitigTest {

    private static final String PROZESS = "fach-account-einrichten";
    private static final String AUFGABE = "hausspitzeBilligen";
    private static final Map<String, Object> GEBILLIGT = Map.of("ergebnis", "GEBILLIGT");
    private static final String EINE = Besetzung.HAUSSPITZE;
    private static final String ANDERE = Besetzung.FACHREFERAT_UND_HAUSSPITZE;

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Treffpunkt treffpunkt;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Testuhr uhr;

    private final ExecutorService personen = Executors.newFixedThreadPool(2);

    @AfterEach
    void raeumeAuf() {
        personen.shutdownNow();
        uhr.laufeWeiter();
    }

    @Test
    @DisplayName("Zwei Personen erledigen dieselbe Aufgabe")
    void zweiPersonen() {
        einmalErledigt(EINE, ANDERE);
    }

    @Test
    @DisplayName("Eine Person klickt doppelt")
    void doppelklick() {
        einmalErledigt(EINE, EINE);
    }

    @Test
    @DisplayName("Zwei Personen übernehmen dieselbe Aufgabe")
    void zweiUebernehmen() {
        String fall = beiDerHausspitze();
        String pfad = "/engine-rest/task/" + ablauf.aufgabe(fall, AUFGABE).getId() + "/claim";
        einerGewinnt(zugleich(EINE, ANDERE,
                person -> Leitung.von(rest, person).sende(pfad, Map.of("userId", person))));
        assertThat(ablauf.aufgabe(fall, AUFGABE).getAssignee()).isIn(EINE, ANDERE);
    }

    @Test
    @DisplayName("Die ersten beiden Anträge eines Ressorts gehen beide ein und haben die Nummern eins und zwei")
    void zweiErsteAntraege() {
        uhr.stelleAuf(LocalDateTime.of(2031, 1, 2, 8, 0)); // a year without any case yet
        assertThat(zugleich("david.horn", "eva.pohl",
                person -> Leitung.von(rest, person).starte(PROZESS, Antraege.rechtmaessig())))
                .allSatisfy(antwort -> assertThat(antwort.getStatusCode().is2xxSuccessful()).as("%s", antwort).isTrue());
        assertThat(jdbc.queryForList("select aktenzeichen from fall where aktenzeichen like 'FA-2031-%' order by 1",
                String.class)).containsExactly("FA-2031-STK-000001", "FA-2031-STK-000002");
    }

    @Test
    @DisplayName("Zwei Vorgänge richten denselben Account ein: Einer geht weiter, dem anderen wird es an der Aufgabe gesagt")
    void zweiAccountsUnterEinerAdresse() {
        String adresse = "https://www.facebook.com/doppelt.nrw";
        Map<String, String> faelle = Map.of(Besetzung.FACHREFERAT, bisZurEinrichtung("Doppelt.A"),
                Besetzung.FACHREFERAT_UND_HAUSSPITZE, bisZurEinrichtung("Doppelt.B"));
        List<ResponseEntity<JsonNode>> antworten = zugleich(Besetzung.FACHREFERAT, Besetzung.FACHREFERAT_UND_HAUSSPITZE,
                person -> richteEin(person, faelle.get(person), adresse));
        assertThat(antworten).as("%s", antworten).filteredOn(antwort -> antwort.getStatusCode().is2xxSuccessful()).hasSize(1);
        assertThat(antworten).filteredOn(antwort -> antwort.getStatusCode().is4xxClientError()).singleElement()
                .satisfies(antwort -> assertThat(antwort.getBody().path("message").asText()).startsWith("Diese Adresse hat "
                        + "schon ein anderer laufender Vorgang angegeben."));
        assertThat(faelle.values().stream().map(ablauf::wartet))
                .containsExactlyInAnyOrder(List.of("accountEinrichten"), List.of("verifizierungErledigen"));
    }

    @Test
    @DisplayName("Zwei Personen übernehmen die Aufgabe einer Abwesenden: Eine hat sie dann, der anderen wird es gesagt")
    void zweiUebernehmenVonEinerAbwesenden() {
        String fall = bisZurEinrichtung("Abwesend");
        ablauf.als(Besetzung.FACHREFERAT, () -> Leitung.von(rest, Besetzung.FACHREFERAT).sende("/engine-rest/task/"
                + ablauf.aufgabe(fall, "accountEinrichten").getId() + "/claim", Map.of("userId", Besetzung.FACHREFERAT)));
        String pfad = "/api/faelle/" + fall + "/aufgaben/accountEinrichten/uebernahme";
        List<ResponseEntity<JsonNode>> antworten = zugleich("jonas.keller", Besetzung.FACHREFERAT_UND_HAUSSPITZE, person ->
                Leitung.von(rest, person).sende(pfad, Map.of("bisher", Besetzung.FACHREFERAT, "grund", "Urlaub")));
        assertThat(antworten).as("%s", antworten).extracting(antwort -> antwort.getStatusCode().value())
                .containsExactlyInAnyOrder(204, 409);
        assertThat(ablauf.aufgabe(fall, "accountEinrichten").getAssignee()).isNotEqualTo(Besetzung.FACHREFERAT);
        assertThat(zahl("verlaufseintrag", fall, "accountEinrichten")).isOne();
    }

    private String bisZurEinrichtung(String name) {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.mit(Map.of("plattform", "FACEBOOK",
                "nutzername", name, "profilname", "Katastrophenschutz IM NRW " + name)));
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        ablauf.erledige(EINE, fall, AUFGABE, GEBILLIGT);
        ablauf.fuehreAus(fall);
        return fall;
    }

    private ResponseEntity<JsonNode> richteEin(String person, String fall, String adresse) {
        return Leitung.von(rest, person).erledige(ablauf.aufgabe(fall, "accountEinrichten").getId(),
                Map.of("accountUrl", adresse, "eingerichtetAm", LocalDate.now().toString()));
    }

    private void einmalErledigt(String eine, String andere) {
        String fall = beiDerHausspitze();
        String aufgabe = ablauf.aufgabe(fall, AUFGABE).getId();
        einerGewinnt(zugleich(eine, andere, person -> Leitung.von(rest, person).erledige(aufgabe, GEBILLIGT)));
        assertThat(ablauf.wartet(fall)).isEmpty();
        assertThat(zahl("eingabe", fall, AUFGABE)).isOne();
        assertThat(zahl("verlaufseintrag", fall, "billigungFesthalten")).isOne();
        assertThat(zahl("schriftstueck", fall, "billigungFesthalten")).isOne();
    }

    private String beiDerHausspitze() {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.rechtmaessig());
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        return fall;
    }

    private Integer zahl(String tabelle, String fall, String schritt) {
        return jdbc.queryForObject("select count(*) from " + tabelle + " where aktenzeichen = ? and schritt = ?",
                Integer.class, fall, schritt);
    }

    private List<ResponseEntity<JsonNode>> zugleich(String eine, String andere,
                                                    Function<String, ResponseEntity<JsonNode>> tat) {
        Stream.of(eine, andere).forEach(person -> Leitung.von(rest, person).hole("/api/faelle")); // log in before
        treffpunkt.verabrede();
        try {
            List<CompletableFuture<ResponseEntity<JsonNode>>> antworten = new ArrayList<>();
            for (String person : List.of(eine, andere)) {
                antworten.add(CompletableFuture.supplyAsync(() -> tat.apply(person), personen));
            }
            return antworten.stream().map(CompletableFuture::join).toList();
        } finally {
            treffpunkt.hebeAuf();
        }
    }

    private static void einerGewinnt(List<ResponseEntity<JsonNode>> antworten) {
        assertThat(antworten).as("%s", antworten).filteredOn(antwort -> antwort.getStatusCode().is2xxSuccessful()).hasSize(1);
        assertThat(antworten).as("%s", antworten)
                .filteredOn(antwort -> antwort.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)).singleElement()
                .satisfies(antwort -> assertThat(antwort.getBody().path("message").asText())
                        .isEqualTo("Jemand anders hat diese Aufgabe gleichzeitig bearbeitet. Bitte laden Sie die Seite "
                                + "neu und versuchen Sie es noch einmal."));
    }
}
