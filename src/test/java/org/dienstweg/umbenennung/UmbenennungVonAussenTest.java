package org.dienstweg.umbenennung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;

/** What must be impossible in an order, and what others read of it, each through the REST interface. */
@DienstwegTest
@DisplayName("Ein Auftrag von außen")
class UmbenennungVonAussenTest {

    private static final String KOMMUNIKATION = "sabine.otto";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Accountregister register;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private PlatformTransactionManager transaktionen;

    @Test
    @DisplayName("AB-04, AB-05: es gibt weder den zweiten noch den dritten Schritt vor dem ersten")
    void nurDerErsteSchritt() {
        String fall = beginne("V1");
        assertThat(Leitung.von(rest, KOMMUNIKATION).aufgaben(fall)).extracting(aufgabe -> aufgabe.get("taskDefinitionKey"))
                .containsExactly("profilnameAendern");
        assertThat(Leitung.von(rest, "clara.winter").aufgaben(fall)).isEmpty();
        assertThat(Leitung.von(rest, Besetzung.KOMMUNIKATION).aufgaben(fall)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clara.winter", "rainer.engel", Besetzung.LPA, Besetzung.BETRIEB})
    @DisplayName("Nur die Kommunikation erteilt einen Auftrag")
    void startOhneRolle(String person) {
        Auftraege.trageEin(register, transaktionen, "FM", "W1_IM");
        assertThat(Leitung.von(rest, person).starte("account-umbenennen",
                Auftraege.auftrag(List.of(Auftraege.konto("W1_IM", "W1_FM")))).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("AB-12, AB-13: unbekannte Felder, falsche Werte und leere Pflichtfelder werden abgelehnt; ohne Anmeldung nichts")
    void schlechteEingaben() {
        Auftraege.trageEin(register, transaktionen, "FM", "X1_IM");
        Map<String, Object> gut = Auftraege.auftrag(List.of(Auftraege.konto("X1_IM", "X1_FM")));
        for (Map<String, Object> schlecht : List.of(mit(gut, "stand", "UMBENANNT"), mit(gut, "neuesRessort", "XX"),
                mit(gut, "anlass", null), mit(gut, "wirksamAm", "morgen"), mit(gut, "accounts", List.of()),
                mit(gut, "accounts", List.of(Auftraege.konto("gibtesnicht", "X1_FM"))))) {
            ResponseEntity<JsonNode> antwort = Leitung.von(rest, KOMMUNIKATION).starte("account-umbenennen", schlecht);
            assertThat(antwort.getStatusCode()).as("%s", antwort).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(antwort.getBody().path("message").asText()).endsWith(".").doesNotContain("Exception");
        }
        assertThat(Leitung.ohneAnmeldung(rest).starte("account-umbenennen", gut).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    @DisplayName("Die Akte nennt den Fortschritt; ein Account wird mit Grund herausgenommen")
    void fortschritt() {
        String fall = beginne("Y1", "Y2");
        Leitung leitung = Leitung.von(rest, KOMMUNIKATION);
        assertThat(leitung.fall(fall).path("stand").asText()).startsWith("0 von 2 umbenannt. Liegt");
        assertThat(leitung.fall(fall).path("wartetAuf")).hasSize(2);
        String teil = zeilen.findByAktenzeichenOrderByNummer(fall).get(0).id();
        String pfad = "/api/faelle/" + fall + "/teile/" + teil + "/herausnahme";
        assertThat(leitung.sende(pfad, Map.of("grund", " ")).getStatusCode().is4xxClientError()).isTrue();
        assertThat(Leitung.von(rest, Besetzung.KOMMUNIKATION).sende(pfad, Map.of("grund", "Nein.")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(leitung.sende(pfad, Map.of("grund", "Bleibt beim alten Ressort.")).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        ablauf.fuehreAus(fall);
        assertThat(leitung.fall(fall).path("stand").asText()).startsWith("0 von 1 umbenannt, 1 herausgenommen.");
        String aufgabe = (String) leitung.aufgaben(fall).get(0).get("id");
        assertThat(leitung.hole("/api/aufgaben/akten?aufgabe=" + aufgabe).getBody().path(aufgabe).asText())
                .isEqualTo(fall + " · @Y2_IM auf X (Twitter)");
    }

    private String beginne(String... namen) {
        List<Map<String, Object>> konten = new ArrayList<>();
        for (String name : namen) {
            Auftraege.trageEin(register, transaktionen, "IM", name + "_IM");
            konten.add(Auftraege.konto("https://x.com/" + name + "_IM", name + "_FM"));
        }
        String fall = ablauf.beginne(KOMMUNIKATION, "account-umbenennen", Auftraege.auftrag(konten));
        ablauf.erledige("rainer.engel", fall, "hausspitzeEinbeziehen", Map.of("kenntnisGenommen", true));
        return fall;
    }

    private static Map<String, Object> mit(Map<String, Object> auftrag, String schluessel, Object wert) {
        Map<String, Object> anders = new HashMap<>(auftrag);
        anders.put(schluessel, wert);
        return anders;
    }
}
