package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.fachaccount.Antraege;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Ein Antrag wird im Browser zurückgezogen")
class RueckzugStoryTest extends Browsertest {

    private static final String KNOPF = "Vorgang zurückziehen";
    private static final String GRUND = "Das Thema übernimmt ein anderes Ressort.";

    @Autowired
    private Ablauf ablauf;

    @Test
    @DisplayName("auf der Seite der Akte, mit einem Grund; danach wartet er bei niemandem mehr")
    void ziehtZurueck() {
        String akte = ablauf.beginne(Besetzung.FACHREFERAT, "fach-account-einrichten", Antraege.mit(
                Map.of("nutzername", "Rueckzug_IM", "profilname", "Rückzug IM NRW")));
        browser.anmelden(Besetzung.KOMMUNIKATION).gehe("/akte/" + akte);
        assertThat(browser.text()).contains(akte).doesNotContain(KNOPF);
        browser.anmelden(Besetzung.FACHREFERAT).gehe("/akte/" + akte);
        schreibt(browser);
        browser.handbuchbild("zurueckziehen");
        klickt(browser);
        assertThat(browser.text()).contains("Der Vorgang wurde zurückgezogen.", "Abgeschlossen: ", GRUND)
                .doesNotContain(KNOPF);
        assertThat(ablauf.wartet(akte)).isEmpty();
    }

    private static void schreibt(Browser browser) {
        browser.seite().getByLabel("Warum ziehen Sie den Vorgang zurück?").fill(GRUND);
        browser.seite().getByLabel("Warum ziehen Sie den Vorgang zurück?").scrollIntoViewIfNeeded();
    }

    private static void klickt(Browser browser) {
        browser.seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(KNOPF)).click();
    }
}
