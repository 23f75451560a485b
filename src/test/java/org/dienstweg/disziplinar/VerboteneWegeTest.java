package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What must be impossible in disciplinary proceedings, tried through the REST interface as the person named. */
@DisplayName("Verbotene Wege im Disziplinarverfahren")
public class VerboteneWegeTest extends Disziplinartest {

    @Autowired
    private TestRestTemplate rest;

    @Test
    @DisplayName("AB-09: Bei zureichenden Anhaltspunkten gibt es keine Wahl, nicht einzuleiten")
    void keineWahl() {
        String fall = melde(of());
        String aufgabe = ablauf.aufgabe(fall, "anhaltspunkteWuerdigen").getId();
        Leitung leitung = Leitung.von(rest, DIENSTVORGESETZTE);
        Map<String, Object> mitErmessen = new HashMap<>(ANHALTSPUNKTE);
        mitErmessen.put("einleiten", "NEIN");
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, mitErmessen));
        assertThat(leitung.erledige(aufgabe, ANHALTSPUNKTE).getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(ablauf.wartet(fall)).containsExactly("massnahmeverbotWuerdigen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stefan.roth", "heike.franke", "felix.busch", "miriam.vogt", "henrike.sommer", "paul.lindner",
        "torsten.haas", "dirk.neumann", "lena.hartmann", "ute.kramer"})
    @DisplayName("AB-10: Wer nicht zum Kreis gehört, findet den Fall nicht, auch keine Zählung")
    void ausserhalbDesKreises(String person) {
        String fall = leiteEin(of());
        Leitung leitung = Leitung.von(rest, person);
        assertThat(leitung.hole("/api/faelle/" + fall).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(leitung.hole("/api/faelle/" + fall + "/akte.pdf").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(leitung.hole("/api/faelle?prozess=" + PROZESS).getBody().toString()).doesNotContain(fall);
        assertThat(leitung.hole("/engine-rest/task/count?processInstanceBusinessKey=" + fall).getBody().path("count").asInt()).isZero();
        assertThat(leitung.sende("/api/faelle/" + fall + "/ereignisse", of("nachricht", "VorwurfFortzuschreiben")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("AB-11: Der Betrieb liest weder Variablen noch Formular")
    void betrieb() {
        String fall = leiteEin(of());
        String aufgabe = ablauf.aufgabe(fall, "betroffeneUnterrichten").getId();
        Leitung leitung = Leitung.von(rest, "dirk.neumann");
        assertThat(leitung.hole("/engine-rest/task/" + aufgabe + "/form-variables").getStatusCode().is4xxClientError()).isTrue();
        assertThat(leitung.hole("/engine-rest/task/" + aufgabe + "/variables").getStatusCode().is4xxClientError()).isTrue();
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, of("zugestelltAm", "2026-11-30")));
    }

    @Test
    @DisplayName("AB-12: unbekannte Variable, falscher Wert und leeres Pflichtfeld werden abgelehnt; der Fall bleibt")
    void schlechteEingaben() {
        Leitung leitung = Leitung.von(rest, DIENSTVORGESETZTE);
        Map<String, Object> leer = Verdachtsfaelle.mit(of());
        leer.remove("sachverhalt");
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("geheim", "x"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("ausloeser", "LAUNE"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("statusgruppe", "TARIF"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("tatzeit", "31.02.2026"))));
        abgelehntMitDeutschemSatz(leitung.starte(PROZESS, leer));
        String fall = leiteEin(of());
        String aufgabe = ablauf.aufgabe(fall, "betroffeneUnterrichten").getId();
        JsonNode vorher = leitung.fall(fall);
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, of("zugestelltAm", "2999-01-01", "zustellnachweis", "x")));
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, of("zugestellt", true)));
        abgelehntMitDeutschemSatz(leitung.erledige(aufgabe, of("zugestelltAm", "2026-12-01", "zustellnachweis", "morgen")));
        assertThat(leitung.fall(fall)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("AB-13: ohne Anmeldung antwortet keine Schnittstelle")
    void ohneAnmeldung() {
        String fall = leiteEin(of());
        for (String pfad : new String[] {"/api/faelle/" + fall, "/api/faelle/" + fall + "/akte.pdf", "/engine-rest/task"}) {
            assertThat(Leitung.ohneAnmeldung(rest).hole(pfad).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    @DisplayName("Ereignisse gehen über die Schnittstelle nur, wenn das Diagramm auf sie wartet, und mit Grund")
    void ereignisse() {
        String fall = leiteEin(of());
        Leitung leitung = Leitung.von(rest, DIENSTVORGESETZTE);
        String pfad = "/api/faelle/" + fall + "/ereignisse";
        assertThat(leitung.sende(pfad, of("nachricht", "ZustellungZuErneuern", "grund", "x")).getStatusCode().is4xxClientError()).isTrue();
        assertThat(leitung.sende(pfad, of("nachricht", "DisziplinarverfahrenErledigt")).getStatusCode().is4xxClientError()).isTrue();
        assertThat(leitung.sende(pfad, of("nachricht", "VorwurfFortzuschreiben")).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(ablauf.wartet(fall)).contains("vorwurfFortschreiben");
        JsonNode akte = leitung.fall(fall);
        assertThat(akte.path("fristen")).extracting(frist -> frist.path("art").asText()).contains("SECHS_MONATE");
        assertThat(akte.path("schriftstuecke")).extracting(eines -> eines.path("titel").asText())
                .contains("Einleitungsverfügung", "Unterrichtung der höheren dienstvorgesetzten Stelle", "Unterrichtung und Belehrung");
    }

    private static void abgelehntMitDeutschemSatz(ResponseEntity<JsonNode> antwort) {
        assertThat(antwort.getStatusCode().is4xxClientError()).as("%s", antwort).isTrue();
        String satz = antwort.getBody().path("message").asText();
        assertThat(satz).as("%s", antwort).isNotBlank().doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}|[Cc]annot|Exception|ENGINE|org\\.d");
    }
}
