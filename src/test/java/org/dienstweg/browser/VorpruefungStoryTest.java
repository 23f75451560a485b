package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** May I accept this? Asked in a real browser with a real login. */
class VorpruefungStoryTest extends Browsertest {

    @Autowired
    private TestRestTemplate http;

    @Test
    @DisplayName("Wer die Fragen beantwortet, liest, ob ein Antrag nötig ist, und kann eine Antwort ändern")
    void vorpruefung() {
        browser.anmelden("anna.berger").gehe("/vorpruefung");
        waehle("Beamtin oder Beamter", "Bewirtung");
        waehle(3, "Nein");
        weiter();
        browser.handbuchbild("vorpruefung-fragen");
        waehle("Auf mein Amt");
        seite().getByLabel("Nein", new Page.GetByLabelOptions().setExact(true)).all().forEach(nein -> nein.check());
        weiter();
        waehle("Bewirtung bei einer dienstlichen Handlung oder Besprechung");
        weiter();
        waehle(1, "Ja");
        waehle(2, "Nein");
        weiter();

        browser.handbuchbild("vorpruefung");
        assertThat(browser.text()).contains("kann als stillschweigend genehmigt nach Nr. 8.2 angesehen werden",
                "äußerste Zurückhaltung", "Nichts davon wird gespeichert");
        assertThat(seite().url()).endsWith("/vorpruefung");

        seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trifft einer dieser Fälle zu?"))
                .click();
        waehle("Keiner davon");
        weiter();
        waehle("Nein");
        weiter();
        assertThat(browser.text()).contains("Sie müssen die Zustimmung beantragen, weil", "Zustimmung beantragen");
    }

    @ParameterizedTest
    @CsvSource({"/geschenke, Geschenkregister", "/sperrvermerke, weitere Vorteile nicht mehr angenommen werden"})
    @DisplayName("Das Geschenkregister öffnet sich der dienstvorgesetzten Stelle und sonst niemandem")
    void register(String pfad, String satz) {
        browser.anmelden("birgit.wolff").gehe(pfad).bild(pfad.substring(1));
        assertThat(browser.text()).contains(satz);
        assertThat(http.withBasicAuth("anna.berger", "anna.berger").getForEntity("/api/geschenke.csv", String.class)
                .getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(browser.anmelden("anna.berger").gehe(pfad).text()).doesNotContain(satz);
    }

    @Test
    @DisplayName("Die Schnittstelle antwortet allen Beschäftigten und niemandem ohne Anmeldung")
    void schnittstelle() {
        Map<String, Object> angaben = Map.of("statusgruppe", "TARIF", "vorteilsart", "GELD", "rechtsanspruch", "UNSICHER",
                "angenommen", "NEIN");
        ResponseEntity<String> antwort = http.withBasicAuth("felix.busch", "felix.busch")
                .postForEntity("/api/vorpruefung/vorteilsannahme", angaben, String.class);
        assertThat(antwort.getBody()).contains("\"ZU_ENTSCHEIDEN\"", "Sie müssen die Zustimmung beantragen, weil",
                "§ 3 Abs. 3 TV-L");
        assertThat(http.postForEntity("/api/vorpruefung/vorteilsannahme", angaben, String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private void waehle(String... antworten) {
        for (String antwort : antworten) {
            seite().getByLabel(antwort, new Page.GetByLabelOptions().setExact(true)).last().check();
        }
    }

    private void waehle(int frage, String antwort) {
        seite().locator("fieldset").nth(frage - 1)
                .getByLabel(antwort, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private void weiter() {
        seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weiter")).click();
    }

    private Page seite() {
        return browser.seite();
    }
}
