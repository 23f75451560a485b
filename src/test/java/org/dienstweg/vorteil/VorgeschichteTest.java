package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What happened before with the same giver: shown to whoever decides, and in the way of later private gifts. */
@DienstwegTest
@DisplayName("Frühere Vorteile derselben Seite")
class VorgeschichteTest {

    private static final String EMPFAENGERIN = "julia.ernst";
    private static final String STELLE = "stefan.roth";

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private TestRestTemplate rest;

    @Test
    @DisplayName("stehen auch bei anderer Schreibung mit Anzahl und Summe von zwölf Monaten vor der Entscheidung")
    void stehenVorDerEntscheidung() throws Exception {
        String gestern = LocalDate.now().minusDays(1).toString();
        beginne(Map.of("zuwendendePerson", "Rolf Zander", "zuwendendeOrganisation", "Zander Bau GmbH", "wertEuro", 40,
                "zuwendungAm", gestern));
        beginne(Map.of("zuwendendePerson", "", "zuwendendeOrganisation", "ZANDER BAU", "wertEuro", 2.5, "gegenstand",
                "Kugelschreiber", "stillschweigendGrund", "MASSENWERBEARTIKEL", "zuwendungAm", gestern));
        beginne(Map.of("zuwendendePerson", "Ganz Anders", "zuwendendeOrganisation", "Andere AG", "wertEuro", 900,
                "zuwendungAm", gestern));
        JsonNode fall = formular(beginne(Map.of("zuwendendePerson", "Zander, Rolf", "zuwendendeOrganisation", "Zander-Bau")));
        assertThat(fall.path("fruehere").findValuesAsText("gegenstand")).containsExactlyInAnyOrder("Fachbuch", "Kugelschreiber");
        assertThat(fall.path("fruehere").findValuesAsText("entscheidung"))
                .containsExactlyInAnyOrder("noch nicht entschieden", "stillschweigend genehmigt");
        assertThat(fall.path("fruehereZusammenfassung").findValuesAsText("wert")).containsExactly("2", "42,50 Euro", "0");
    }

    @Test
    @DisplayName("sperren spätere „private“ Zuwendungen, wenn Erwartungen erkannt sind (VV42-5.2c)")
    void erkannteErwartungenSperren() {
        Map<String, Object> privat = Map.of("zuwendendePerson", "Karl Locker", "zuwendendeOrganisation", "",
                "amtsbezug", "AUSSCHLIESSLICH_PRIVAT");
        assertThat(auszug.fall(beginne(privat)).ende()).isEqualTo("Ende_KeinAmtsbezug");
        Map<String, Object> mitErwartung = new HashMap<>(privat);
        mitErwartung.put("erwartungVerknuepft", "JA");
        String erkannt = beginne(mitErwartung);
        ablauf.erledige(STELLE, erkannt, "zustimmungEntscheiden", Map.of("belehrungZurKenntnis", true,
                "amtsfuehrungBeeintraechtigt", "JA", "eindruckBefangenheit", "JA", "beeinflussung", "JA", "geringerWert",
                "JA", "entscheidung", "ABLEHNUNG", "entscheidungBegruendung", "Erwartet eine Genehmigung."));
        String spaeter = beginne(privat);
        assertThat(ablauf.wartet(spaeter)).containsExactly("zustimmungEntscheiden");
        assertThat(auszug.geltendeFeststellungen(spaeter).values().stream().flatMap(List::stream)
                .filter(eine -> eine.ergebnis() == Ergebnis.VERLETZT).map(Feststellung::regel)).contains("VV42-5.2c");
    }

    @Test
    @DisplayName("gehen die antragstellende Person nichts an: Ihr Formular enthält sie nicht")
    void nurFuerDieStelle() throws Exception {
        String akte = beginne(Map.of("zuwendendePerson", "", "zuwendendeOrganisation", ""));
        JsonNode fall = formular(akte, "antragErgaenzen", EMPFAENGERIN);
        assertThat(fall.path("zuErgaenzen").findValuesAsText("regel")).containsExactly("VV42-6b");
        assertThat(fall.has("fruehere")).isFalse();
    }

    private String beginne(Map<String, Object> anders) {
        return ablauf.beginne(EMPFAENGERIN, "vorteilsannahme", Vorteilsfaelle.mit(anders));
    }

    private JsonNode formular(String akte) throws Exception {
        return formular(akte, "zustimmungEntscheiden", STELLE);
    }

    private JsonNode formular(String akte, String aufgabe, String person) throws Exception {
        JsonNode variablen = Leitung.von(rest, person).hole("/engine-rest/task/" + ablauf.aufgabe(akte, aufgabe).getId()
                + "/form-variables?deserializeValues=false").getBody();
        return new ObjectMapper().readTree(variablen.path("fall").path("value").asText());
    }
}
