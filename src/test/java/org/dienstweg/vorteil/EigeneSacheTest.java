package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.Leitung.abgelehntMitDeutschemSatz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Nobody decides in a matter of their own, tried from outside (faelle/ablaeufe.yaml, §§ 20, 21 VwVfG NRW). */
@DienstwegTest
@DisplayName("Niemand entscheidet über den eigenen Vorteil")
public class EigeneSacheTest {

    private static final String PROZESS = "vorteilsannahme";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;

    @Test
    @DisplayName("AB-08: nicht über den eigenen Antrag, auch nicht als Mitglied der dienstvorgesetzten Stelle")
    void eigenerAntrag() {
        unmoeglich(ablauf.beginne(Besetzung.DIENSTVORGESETZT, PROZESS, Vorteilsfaelle.mit(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({"empfaenger, DRITTE, beguenstigtePerson, Birgit Wolff", "empfaenger, ANGEHOERIGE, beguenstigtePerson, 'WOLFF, Birgit'",
            "anlass, Jubiläum, zuwendendePerson, Dr. Birgit Wolff", "anlass, Jubiläum, mittelsperson, Frau Birgit Wolff"})
    @DisplayName("AB-08: nicht, wer in einem Antrag genannt ist, den jemand anderes gestellt hat")
    void antragVonAnderen(String feld, String wert, String namensfeld, String name) {
        unmoeglich(ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(Map.of(feld, wert, namensfeld, name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"birgit.wolff", ""})
    @DisplayName("AB-08: nicht, für wen die Personalstelle beantragt hat, mit und ohne Anmeldenamen")
    void antragDerPersonalstelle(String kennung) {
        Map<String, Object> antrag = Vorteilsfaelle.mit(Map.of("statusgruppe", "FRUEHERE", "amtsbezug", "FRUEHERES_AMT",
                "betroffenePerson", "Birgit Wolff", "betroffeneKennung", kennung));
        unmoeglich(ablauf.beginne(Besetzung.PERSONALSTELLE, PROZESS, antrag));
    }

    @Test
    @DisplayName("Wer sonst in der Stelle arbeitet, kann entscheiden; den Verdacht beurteilt auch nur, wer nicht betroffen ist")
    void andereEntscheiden() {
        String akte = ablauf.beginne(Besetzung.DIENSTVORGESETZT, PROZESS, Vorteilsfaelle.mit(Map.of()));
        String aufgabe = ablauf.aufgabe(akte, "zustimmungEntscheiden").getId();
        Leitung andere = Leitung.von(rest, Besetzung.AUCH_DIENSTVORGESETZT);
        assertThat(andere.erledige(aufgabe, Vorteilstest.ablehnung()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        String beurteilung = ablauf.aufgabe(akte, "anhaltspunkteBeurteilen").getId();
        abgelehntMitDeutschemSatz(Leitung.von(rest, Besetzung.DIENSTVORGESETZT).erledige(beurteilung,
                Map.of("anhaltspunkteDienstvergehen", "NEIN", "anhaltspunkteBegruendung", "keine")));
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
    }

    @Test
    @DisplayName("AB-12: Unbekanntes, Falsches und Leeres wird abgelehnt, der Fall bleibt unverändert")
    void schlechteEingaben() {
        Leitung beschaeftigt = Leitung.von(rest, Besetzung.BESCHAEFTIGT);
        Map<String, Object> leer = Vorteilsfaelle.mit(Map.of());
        leer.remove("anlass");
        for (Map<String, Object> schlecht : List.of(leer, Vorteilsfaelle.mit(Map.of("zulaessig", true)),
                Vorteilsfaelle.mit(Map.of("vorteilsart", "IMMOBILIE")), Vorteilsfaelle.mit(Map.of("vollstaendig", false)),
                Vorteilsfaelle.mit(Map.of("wertEuro", -5)), Vorteilsfaelle.mit(Map.of("zuwendungAm", "gestern")),
                Vorteilsfaelle.mit(Map.of("angenommen", "BEREITS")), Vorteilsfaelle.mit(Map.of("gegenstand", "x".repeat(501))),
                Vorteilsfaelle.mit(Map.of("statusgruppe", "RUHESTAND", "betroffenePerson", "Gerd Altmann")))) {
            abgelehntMitDeutschemSatz(beschaeftigt.starte(PROZESS, schlecht));
        }
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(Map.of()));
        String aufgabe = ablauf.aufgabe(akte, "zustimmungEntscheiden").getId();
        Leitung stelle = Leitung.von(rest, Besetzung.DIENSTVORGESETZT);
        JsonNode vorher = stelle.fall(akte);
        Map<String, Object> ohneBelehrung = Vorteilstest.ablehnung();
        ohneBelehrung.put("belehrungZurKenntnis", false);
        Map<String, Object> ohneGruende = Vorteilstest.ablehnung();
        ohneGruende.put("entscheidungBegruendung", " ");
        for (Map<String, Object> schlecht : List.of(ohneBelehrung, ohneGruende, Map.<String, Object>of())) {
            abgelehntMitDeutschemSatz(stelle.erledige(aufgabe, schlecht));
        }
        assertThat(stelle.fall(akte)).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Eine verbotene Zustimmung wird mit Regel und Fundstelle abgelehnt, und die Akte zeigt den Versuch")
    void verboteneZustimmung() {
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(Map.of()));
        String aufgabe = ablauf.aufgabe(akte, "zustimmungEntscheiden").getId();
        Map<String, Object> verboten = Vorteilstest.ablehnung();
        verboten.put("entscheidung", "ZUSTIMMUNG");
        ResponseEntity<JsonNode> antwort = Leitung.von(rest, Besetzung.DIENSTVORGESETZT).erledige(aufgabe, verboten);
        abgelehntMitDeutschemSatz(antwort);
        assertThat(antwort.getBody().path("message").asText()).contains("VV42-7b", "VV zu § 42 BeamtStG Nr. 7");
        JsonNode fall = Leitung.von(rest, Besetzung.DIENSTVORGESETZT).fall(akte);
        assertThat(fall.path("wartetAuf").toString()).contains("zustimmungEntscheiden");
        assertThat(fall.path("feststellungen").findValuesAsText("regel")).contains("VV42-7b");
        assertThat(fall.path("feststellungen").findValuesAsText("ergebnis")).contains("VERLETZT");
    }

    @Test
    @DisplayName("Fremde, Personalstelle und Hausspitze sehen den Fall nicht; die antragstellende Person sieht ihren")
    void werLiest() {
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(Map.of()));
        for (String fremd : List.of(Besetzung.PERSONALSTELLE, Besetzung.HAUSSPITZE, Besetzung.BETRIEB, "stefan.roth")) {
            assertThat(Leitung.von(rest, fremd).hole("/api/faelle/" + akte).getStatusCode()).as(fremd)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(Leitung.von(rest, Besetzung.BESCHAEFTIGT).fall(akte).path("aktenzeichen").asText()).isEqualTo(akte);
    }

    private void unmoeglich(String akte) {
        String aufgabe = ablauf.aufgabe(akte, "zustimmungEntscheiden").getId();
        String person = Besetzung.DIENSTVORGESETZT;
        Leitung leitung = Leitung.von(rest, person);
        for (ResponseEntity<JsonNode> versuch : List.of(leitung.erledige(aufgabe, Vorteilstest.ablehnung()),
                leitung.sende("/engine-rest/task/" + aufgabe + "/claim", Map.of("userId", person)),
                leitung.sende("/engine-rest/task/" + aufgabe + "/assignee", Map.of("userId", person)),
                Leitung.von(rest, Besetzung.AUCH_DIENSTVORGESETZT)
                        .sende("/engine-rest/task/" + aufgabe + "/assignee", Map.of("userId", person)))) {
            abgelehntMitDeutschemSatz(versuch);
        }
        assertThat(ablauf.wartet(akte)).containsExactly("zustimmungEntscheiden");
        assertThat(ablauf.aufgabe(akte, "zustimmungEntscheiden").getAssignee()).isNull();
    }
}
