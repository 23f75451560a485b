package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Aussensicht;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Nobody is warned by their own file before they may be told (VV42-10b, § 20 Abs. 1 LDG NRW). */
@DienstwegTest
@DisplayName("Ob Anhaltspunkte bejaht wurden, erfährt nur die dienstvorgesetzte Stelle")
public class VertraulicheBeurteilungTest {

    private static final Map<String, Object> ABLEHNUNG = Map.of("belehrungZurKenntnis", true,
            "amtsfuehrungBeeintraechtigt", "NEIN", "eindruckBefangenheit", "JA", "beeinflussung", "NEIN",
            "geringerWert", "NEIN", "entscheidung", "ABLEHNUNG", "entscheidungBegruendung", "Laufendes Verfahren");

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Ablauf ablauf;

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

    private String beurteilt(String antwort, String grund) {
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, "vorteilsannahme", Vorteilsfaelle.mit(Map.of()));
        entscheide(akte, Besetzung.DIENSTVORGESETZT, antwort, grund);
        return akte;
    }

    private void entscheide(String akte, String person, String antwort, String grund) {
        ablauf.erledige(person, akte, "zustimmungEntscheiden", ABLEHNUNG);
        ablauf.erledige(person, akte, "anhaltspunkteBeurteilen", Map.of("anhaltspunkteDienstvergehen", antwort,
                "anhaltspunkteBegruendung", grund));
    }
}
