package org.dienstweg.kreis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.dienstweg.akte.aufbewahrung.Loeschart;
import org.dienstweg.akte.aufbewahrung.Loeschvermerke;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("Vernichtung einer anonymen Eingabe ohne Anlass zu Ermittlungen (VV50-1.2j)")
public class VernichtungTest extends Kreistest {

    @Autowired
    Loeschvermerke vermerke;
    @Autowired
    DataSource dataSource;

    @Test
    @DisplayName("Kein Wort bleibt in irgendeiner Tabelle; es bleiben Deckblatt, eine Zeile und der Löschvermerk")
    void allesWeg() throws SQLException {
        String fall = gefuellt();
        String instanz = geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(fall).singleResult()
                .getId();
        assertThat(fundstellen(instanz)).as("vorher").isNotEmpty();
        entscheide(fall, "VERNICHTEN");
        assertThat(fundstellen(instanz)).isEmpty();
        JsonNode akte = hole(DIENSTVORGESETZT, "/api/faelle/" + fall).getBody();
        assertThat(akte.path("ende").asText()).isEqualTo("Ende_KreisprobeBeendet");
        assertThat(akte.path("verlauf")).singleElement().satisfies(zeile -> assertThat(zeile.path("text").asText())
                .startsWith("Vernichtet am ").endsWith("Grund: anonyme Eingabe ohne Anlass zu Ermittlungen"));
        for (String teil : new String[] {"feststellungen", "schriftstuecke", "anlagen", "fristen", "verbundene"}) {
            assertThat(akte.path(teil)).as(teil).isEmpty();
        }
        assertThat(vermerke.findByAktenzeichen(fall)).singleElement()
                .satisfies(vermerk -> assertThat(vermerk.art()).isEqualTo(Loeschart.VERNICHTUNG));
    }

    @Test
    @DisplayName("Ein Löschstopp verhindert auch die Vernichtung; nichts ist dann geschehen")
    void loeschstopp() throws SQLException {
        String fall = gefuellt();
        als(DIENSTVORGESETZT).sende("/api/faelle/" + fall + "/loeschstopp", Map.of("grund", "Beweis"));
        assertThatThrownBy(() -> entscheide(fall, "VERNICHTEN")).hasMessageContaining("Löschstopp");
        assertThat(ablauf.wartet(fall)).containsExactly("kreisprobeEntscheiden");
        assertThat(hole(DIENSTVORGESETZT, "/api/faelle/" + fall).getBody().path("anlagen")).hasSize(1);
    }

    /** A case with a planted word in entries, story, document and attachment. */
    private String gefuellt() {
        String fall = eroeffne(DIENSTVORGESETZT);
        var teile = new LinkedMultiValueMap<String, Object>();
        teile.add("datei", new ByteArrayResource(("Text " + Kreisprobe.GEHEIM + " in der Anlage").repeat(5000).getBytes()) {
            @Override
            public String getFilename() {
                return Kreisprobe.GEHEIM + ".txt";
            }
        });
        assertThat(rest.withBasicAuth(DIENSTVORGESETZT, DIENSTVORGESETZT)
                .postForEntity("/api/faelle/" + fall + "/anlagen", teile, String.class).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        return fall;
    }

    /** The planted word and the instance, wherever they are in any table of any schema. */
    private Collection<String> fundstellen(String instanz) throws SQLException {
        return new Datenbanksuche(dataSource).fundstellen(Kreisprobe.GEHEIM, instanz);
    }
}
