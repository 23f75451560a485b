package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.dienstweg.Ablauf;
import org.dienstweg.Aussensicht;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.akte.Akten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is warned by their own file before they may be told (VV42-10b, § 20 Abs. 1 LDG NRW). */
@DienstwegTest
@DisplayName("Ob Anhaltspunkte bejaht wurden, erfährt nur die dienstvorgesetzte Stelle")
public class VertraulicheBeurteilungTest {

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Akten akten;
    @Autowired
    private TransactionTemplate transaktion;

    @Test
    @DisplayName("Wer den Antrag gestellt hat, sieht bei Ja und Nein dieselbe Akte, und darin keine Beurteilung")
    void jaUndNeinGleichen() throws IOException {
        String ja = beurteilt("JA", "Das Geschenk wurde verlangt.");
        String nein = beurteilt("NEIN", "Alles wurde mitgeteilt.");
        Aussensicht sicht = new Aussensicht(rest);
        String gesehen = sicht.von(Besetzung.BESCHAEFTIGT, ja);
        assertThat(gesehen).isEqualTo(sicht.von(Besetzung.BESCHAEFTIGT, nein))
                .doesNotContain("verlangt.", "Anhaltspunkte beurteilen", "Verdacht", "beurteilungFesthalten", "VV42-10b")
                .contains("Über Zustimmung entscheiden");
    }

    @Test
    @DisplayName("Die dienstvorgesetzte Stelle liest Ergebnis, Gründe und das verbundene Verfahren")
    void zustaendigeSehenAlles() throws IOException {
        String ja = beurteilt("JA", "Das Geschenk wurde verlangt.");
        assertThat(new Aussensicht(rest).von(Besetzung.DIENSTVORGESETZT, ja))
                .contains("bejaht. Begründung: Das Geschenk wurde verlangt.", "Verdacht übergeben an AZ", "VV42-10b");
        assertThat(Leitung.von(rest, Besetzung.DIENSTVORGESETZT).fall(ja).path("verbundene")).hasSize(1);
        assertThat(Leitung.von(rest, Besetzung.BESCHAEFTIGT).fall(ja).path("verbundene")).isEmpty();
    }

    @Test
    @DisplayName("Wer selbst in der Stelle arbeitet, sieht die Beurteilung der eigenen Sache nicht")
    void eigeneSache() throws IOException {
        String eigene = ablauf.beginne(Besetzung.DIENSTVORGESETZT, "vorteilsannahme", Vorteilsfaelle.mit(Map.of()));
        entscheide(eigene, Besetzung.AUCH_DIENSTVORGESETZT, "JA", "Das Geschenk wurde verlangt.");
        assertThat(new Aussensicht(rest).von(Besetzung.DIENSTVORGESETZT, eigene)).doesNotContain("verlangt.", "Verdacht");
        assertThat(new Aussensicht(rest).von(Besetzung.AUCH_DIENSTVORGESETZT, eigene)).contains("verlangt.");
    }

    @ParameterizedTest
    @CsvSource({"beurteilungFesthalten, 404", "Erinnert_anhaltspunkteBeurteilen, 404", "bescheidErstellen, 200"})
    @DisplayName("Ein Schriftstück aus der Beurteilung öffnet auch nicht, wer seine Nummer kennt")
    void schriftstueckDerBeurteilung(String schritt, int status) {
        String ja = beurteilt("JA", "Das Geschenk wurde verlangt.");
        UUID id = transaktion.execute(offen -> akten.lege(ja, schritt, "Vermerk", new byte[] {1}).id());
        String pfad = "/api/faelle/" + ja + "/schriftstuecke/" + id;
        assertThat(rest.withBasicAuth(Besetzung.BESCHAEFTIGT, Besetzung.BESCHAEFTIGT).getForEntity(pfad, byte[].class)
                .getStatusCode().value()).isEqualTo(status);
        assertThat(rest.withBasicAuth(Besetzung.DIENSTVORGESETZT, Besetzung.DIENSTVORGESETZT)
                .getForEntity(pfad, byte[].class).getStatusCode().value()).isEqualTo(200);
    }

    private String beurteilt(String antwort, String grund) {
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, "vorteilsannahme", Vorteilsfaelle.mit(Map.of()));
        entscheide(akte, Besetzung.DIENSTVORGESETZT, antwort, grund);
        return akte;
    }

    private void entscheide(String akte, String person, String antwort, String grund) {
        ablauf.erledige(person, akte, "zustimmungEntscheiden", Vorteilstest.ablehnung());
        ablauf.erledige(person, akte, "anhaltspunkteBeurteilen", Map.of("anhaltspunkteDienstvergehen", antwort,
                "anhaltspunkteBegruendung", grund));
    }
}
