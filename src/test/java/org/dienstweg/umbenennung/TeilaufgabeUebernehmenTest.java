package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dienstweg.Leitung;
import org.dienstweg.Seitenbesuch;
import org.dienstweg.akte.Verlaufseintrag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Somebody is absent and has several tasks of the same step, one for each account. */
@DisplayName("Eine von mehreren gleichen Aufgaben einer abwesenden Person übernehmen")
class TeilaufgabeUebernehmenTest extends Umbenennungstest {

    private static final String ABWESEND = "clara.winter";
    private static final String KOLLEGE = "nils.albrecht";
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Autowired
    private TestRestTemplate rest;

    @Test
    @DisplayName("Übernommen wird die gemeinte, und der Verlauf sagt, welche")
    void dieGemeinte() {
        String fall = beiDerselben("AA1", "AA2");
        String zweite = aufgabe(fall, "AA2").getId();

        assertThat(uebernimm(fall, of("aufgabe", zweite, "bisher", ABWESEND, "grund", "Urlaub")).getStatusCode().value())
                .isEqualTo(204);

        assertThat(aufgabe(fall, "AA1").getAssignee()).isEqualTo(ABWESEND);
        assertThat(aufgabe(fall, "AA2").getAssignee()).isEqualTo(KOLLEGE);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("“ zu @AA2_IM auf X (Twitter) von Clara Winter übernommen"));
        assertThat(uebernimm(fall, of("aufgabe", zweite, "bisher", ABWESEND, "grund", "Urlaub")).getStatusCode().value())
                .isEqualTo(409);
        assertThat(uebernimm(fall, of("bisher", ABWESEND, "grund", "Urlaub")).getStatusCode().value()).isEqualTo(204);
        assertThat(aufgabe(fall, "AA1").getAssignee()).isEqualTo(KOLLEGE);
    }

    @Test
    @DisplayName("Die Seite bietet jede an, nennt ihren Account und vergibt keine Kennung zweimal")
    void seite() throws IOException, InterruptedException {
        String fall = beiDerselben("AB1", "AB2");
        String seite = new Seitenbesuch(URI.create(rest.getRootUri())).meldeAn(KOLLEGE).hole("/akte/" + fall);
        assertThat(seite).contains("zu @AB1_IM auf X (Twitter) liegt bei Clara Winter",
                "zu @AB2_IM auf X (Twitter) liegt bei Clara Winter", aufgabe(fall, "AB1").getId(),
                aufgabe(fall, "AB2").getId());
        assertThat(ID.matcher(seite).results().map(eine -> eine.group(1)).toList()).doesNotHaveDuplicates();
    }

    private String beiDerselben(String... namen) {
        String fall = bisZurUmbenennung(konto(namen[0]), konto(namen[1]));
        for (String name : namen) {
            erledige(fall, name, GEAENDERT);
            erledige(fall, name, of("verfuegbar", "NEIN"));
            erledige(fall, name, of("neuerAccountNoetig", "JA", "grund", "Vergeben."));
            Leitung.von(rest, ABWESEND).sende("/engine-rest/task/" + aufgabe(fall, name).getId() + "/claim",
                    of("userId", ABWESEND));
        }
        assertThat(ablauf.wartet(fall)).isEqualTo(List.of("neuenAccountBeantragen", "neuenAccountBeantragen"));
        return fall;
    }

    private ResponseEntity<JsonNode> uebernimm(String fall, Map<String, Object> wunsch) {
        return Leitung.von(rest, KOLLEGE)
                .sende("/api/faelle/" + fall + "/aufgaben/neuenAccountBeantragen/uebernahme", wunsch);
    }
}
