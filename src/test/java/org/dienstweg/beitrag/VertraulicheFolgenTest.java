package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dienstweg.Aussensicht;
import org.dienstweg.Besetzung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Whoever wrote the post reads its file too; what may follow for them is not in it (HR-3-15, § 20 Abs. 1 LDG NRW). */
@DisplayName("Ob ein Fehler dienstrechtliche Folgen hat, erfährt nur die dienstvorgesetzte Stelle")
public class VertraulicheFolgenTest extends Beitragstest {

    @Autowired
    private TestRestTemplate rest;

    @ParameterizedTest
    @ValueSource(strings = {Besetzung.KOMMUNIKATION, Besetzung.FACHREFERAT})
    @DisplayName("Alle anderen sehen bei Ja und Nein dieselbe Akte")
    void jaUndNeinGleichen(String person) throws IOException {
        String ja = bisZurFolgenfrage();
        beantworteFolgen(ja, "Konrad Zwiebelfisch");
        String nein = bisZurFolgenfrage();
        schritte.beantworteFolgen(nein, "NEIN");
        Aussensicht sicht = new Aussensicht(rest);
        assertThat(sicht.von(person, ja)).isEqualTo(sicht.von(person, nein))
                .doesNotContain("Neutralität", "Zwiebelfisch", "folgenpruefungFesthalten").contains("Hinweis veröffentlichen");
    }

    @Test
    @DisplayName("Die dienstvorgesetzte Stelle liest die Begründung, aber auch hier nicht den Namen")
    void zustaendige() throws IOException {
        String ja = bisZurFolgenfrage();
        beantworteFolgen(ja, "Konrad Zwiebelfisch");
        assertThat(new Aussensicht(rest).von(Besetzung.DIENSTVORGESETZT, ja)).contains("Neutralität", "HR-3-15")
                .doesNotContain("Zwiebelfisch");
    }

    private String bisZurFolgenfrage() {
        String fall = bisZumVorgehen(of());
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        schritte.loesche(fall);
        return fall;
    }
}
