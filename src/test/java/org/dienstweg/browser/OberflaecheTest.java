package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OberflaecheTest extends Browsertest {

    @Test
    @DisplayName("Die Startseite sagt Fremden, was Dienstweg ist und was sie probieren können")
    void startseite() {
        browser.gehe("/").bild("start");

        assertThat(browser.text()).contains("vom Antrag bis zum Ergebnis", "Anna Berger", "anna.berger", "Fachreferat");
    }

    @Test
    @DisplayName("Wer sich vertippt, liest einen deutschen Satz und bleibt draußen")
    void falschesPasswort() {
        browser.anmelden("jonas.keller", "falsch").bild("anmeldung-fehler");

        assertThat(browser.text()).contains("Die Anmeldung ist nicht gelungen.");
    }

    @Test
    @DisplayName("Eine unbekannte Adresse führt auf eine deutsche Seite ohne Innereien")
    void nichtGefunden() {
        browser.anmelden("anna.berger").gehe("/gibt-es-nicht");

        assertThat(browser.text()).contains("Nicht gefunden").doesNotContain("Exception", "org.", "Whitelabel");
    }

    @ParameterizedTest
    @CsvSource({"tasklist, anna.berger, Dienstweg Aufgaben", "cockpit, dirk.neumann, Dienstweg Cockpit",
            "welcome, anna.berger, Dienstweg Profil", "admin, administration, Dienstweg Verwaltung"})
    @DisplayName("Jede Anwendung ist deutsch, trägt unseren Namen und wirbt nicht für den Hersteller")
    void anwendung(String app, String person, String name) {
        browser.anmelden(person).gehe("/camunda/app/" + app + "/");
        browser.seite().locator(".navbar-brand").waitFor();
        browser.bild(app);

        // Cockpit and Admin add the name of the open section as soon as it is loaded.
        assertThat(browser.seite().title()).startsWith(name).doesNotContain("Camunda");
        assertThat(browser.seite().locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(browser.text()).doesNotContain("Camunda", "migrieren", "Angetrieben durch");
    }

    @Test
    @DisplayName("Ein Startformular meldet fehlende Angaben deutsch, und keine Spur davon bleibt im Browser")
    void startformular() {
        Tasklist tasklist = browser.anmelden("anna.berger").tasklist().beginne("Fach-Account einrichten");
        tasklist.fuelle("Profilname", "Geheimer Name").starte();
        browser.bild("startformular-fehler");

        assertThat(tasklist.formular().innerText()).contains("Diese Angabe fehlt noch.", "Eintrag hinzufügen")
                .doesNotContain("Field is required", "Add new");
        assertThat(browser.seite().evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})").toString())
                .doesNotContain("Geheimer Name");
    }

    @Test
    @DisplayName("Was die Tasklist im Browser an Entwürfen ablegen will, kommt dort nie an")
    void keineEntwuerfe() {
        browser.anmelden("anna.berger").tasklist();

        assertThat(browser.seite().evaluate("() => { localStorage.setItem('camunda-form:1', 'Entwurf');"
                + " return localStorage.getItem('camunda-form:1'); }")).isNull();
    }

    @Test
    @DisplayName("Abmelden in der Tasklist beendet die eine Anmeldung für alles")
    void abmelden() {
        browser.anmelden("anna.berger").tasklist();
        browser.seite().locator(".account .dropdown-toggle").click();
        browser.seite().locator(".account .logout a").click();
        browser.seite().waitForURL(Pattern.compile(".*/anmelden\\?abgemeldet"));
        browser.gehe("/akten");

        assertThat(browser.seite().url()).endsWith("/anmelden");
    }
}
