package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Fach-Account as staff live it: in Chromium, through the Tasklist; takes the handbook's pictures on the way. */
@DisplayName("Ein Fach-Account im Browser")
class FachAccountStoryTest extends Browsertest {

    private static final String ADRESSE = "https://nrw.social/@Brandschutz_IM";

    @Autowired
    private Ablauf ablauf;
    private Tasklist tasklist;
    private String akte;

    @Test
    @DisplayName("führt alle Beteiligten vom Wunsch bis zum Eintrag im Register")
    void vomWunschBisZumRegister() throws IOException {
        beantragtMitFehlern();
        siehtAlleFehlerAufEinmal();
        bessertNach();
        kommunikationStimmtAb();
        lpaStimmtAb();
        hausspitzeBilligt();
        ablauf.fuehreAus(akte);
        oeffnetDieAkteMitEinemKlick();
        richtetEin();
        verifiziert();
        belehrt();
        dieAkteZeigtDenGanzenWeg();
        alleSehenDasRegister();
    }

    private void beantragtMitFehlern() {
        anmelden(Besetzung.FACHREFERAT);
        browser.handbuchbild("aufgaben");
        tasklist.beginne("Fach-Account einrichten");
        Fachantrag.fuelleAus(tasklist);
        Sprache.pruefe(browser);
        tasklist.zeige("Bitte beschreiben Sie");
        browser.handbuchbild("antrag");
        tasklist.fuelle("E-Mail-Adresse für die Registrierung", "keine Adresse");
        assertThat(tasklist.formular().innerText()).contains("Bitte geben Sie eine gültige Mail-Adresse an.");
        assertThat(tasklist.wert("Nutzername")).isEqualTo("InnenministerNRW");
        tasklist.fuelle("E-Mail-Adresse für die Registrierung", "anna.berger@im.example").starte();
    }

    private void siehtAlleFehlerAufEinmal() {
        tasklist.folgeHinweis("Antrag nachbessern").ohneMeldungen();
        akte = tasklist.aktenzeichen();
        Sprache.pruefe(browser);
        assertThat(tasklist.formular().innerText())
                .contains("HR 5 Pkt. 3", "bezeichnet ein Amt der Landesregierung")
                .contains("HR 2 Spiegelpunkt 1 Abs. 2", "Der Absenderhinweis nennt weder")
                .contains("HR 3 Sicherheit Abs. 2", "gehört zu einer Person")
                .contains("ändern oder begründen", "Empfehlung");
        assertThat(Fachantrag.nochDa(tasklist)).as("alles Eingegebene steht noch da").isTrue();
        tasklist.zeige("Das ist zu ändern oder zu begründen");
        browser.handbuchbild("nachbessern");
    }

    private void bessertNach() {
        Fachantrag.verbessere(tasklist);
        tasklist.schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).containsExactly("kommunikationAbstimmen");
    }

    private void kommunikationStimmtAb() {
        uebernimmt(Besetzung.KOMMUNIKATION, "Fach-Account abstimmen", "abstimmen");
        assertThat(tasklist.formular().innerText()).contains("Brandschutz_IM", "Rufbereitschaft mit",
                "HR 3 Grundsätze Abs. 2", "eingehalten");
        tasklist.kreuzeAn("Abgelehnt").schliesseAb();
        assertThat(tasklist.meldung()).contains("begründen").doesNotContain("Exception", "org.", "task");
        browser.handbuchbild("hinweis");
        assertThat(tasklist.angekreuzt("Abgelehnt")).as("die Entscheidung steht noch da").isTrue();
        tasklist.kreuzeAn("Abgestimmt").fuelle("Anmerkung", "Passt in den Redaktionsplan.").schliesseAb().bisErledigt();
    }

    private void lpaStimmtAb() {
        uebernimmt(Besetzung.LPA, "Plattform abstimmen", "lpa");
        assertThat(tasklist.formular().innerText()).contains("Mastodon", "Passt in den Redaktionsplan.");
        tasklist.kreuzeAn("Abgestimmt").schliesseAb().bisErledigt();
    }

    private void hausspitzeBilligt() {
        uebernimmt(Besetzung.HAUSSPITZE, "Fach-Account billigen", "billigen");
        assertThat(tasklist.formular().innerText()).contains("Beantragt von Anna Berger", "HR 2 Abs. 6");
        tasklist.kreuzeAn("Gebilligt").zeige("Was bisher geschah");
        browser.handbuchbild("entscheiden");
        tasklist.schliesseAb().bisErledigt();
    }

    private void oeffnetDieAkteMitEinemKlick() throws IOException {
        uebernimmt(Besetzung.FACHREFERAT, "Account einrichten", "einrichten");
        browser.seite().getByText("Akte " + akte + " öffnen").click();
        browser.seite().waitForURL("**/akte/" + akte);
        browser.klappeAuf();
        assertThat(browser.text()).contains("Feststellungen", "HR 2 Spiegelpunkt 2 Abs. 6", "Henrike Sommer");
        try (PDDocument entscheidung = Loader.loadPDF(browser.dokument("Entscheidung der Hausspitze (PDF)"))) {
            assertThat(new PDFTextStripper().getText(entscheidung)).contains(akte, "Henrike Sommer");
        }
        browser.seite().goBack();
    }

    private void richtetEin() {
        tasklist.geladen().fuelle("Adresse des Accounts", ADRESSE).fuelle("Eingerichtet am", tag(1)).schliesseAb();
        assertThat(tasklist.meldung()).contains("liegt in der Zukunft.").doesNotContain("Exception", "org.", "task");
        assertThat(tasklist.wert("Adresse des Accounts")).isEqualTo(ADRESSE);
        tasklist.ohneMeldungen().fuelle("Eingerichtet am", tag(0));
        browser.handbuchbild("account-eintragen");
        tasklist.schliesseAb().bisErledigt();
    }

    private void verifiziert() {
        tasklist.oeffne("Verifizierung erledigen", akte).uebernimm();
        Sprache.pruefe(browser);
        tasklist.kreuzeAn("Auf dieser Plattform nicht verfügbar").fuelle("Grund", "Mastodon verifiziert niemanden.")
                .schliesseAb().bisErledigt();
    }

    private void belehrt() {
        tasklist.oeffne("Autorisierte belehren", akte).uebernimm();
        assertThat(tasklist.formular().innerText()).contains("Jana Winter", "Uwe Sand");
        tasklist.kreuzeAn("Alle genannten Personen wurden belehrt und haben die Kenntnisnahme bestätigt.")
                .fuelle("Belehrt am", tag(0));
        Sprache.pruefe(browser);
        browser.handbuchbild("belehren");
        tasklist.schliesseAb().bisErledigt();
    }

    private void dieAkteZeigtDenGanzenWeg() {
        browser.gehe("/akte/" + akte).handbuchbild("akte").bild("akte-ganz");
        browser.klappeAuf();
        assertThat(browser.text()).contains("Abgeschlossen: Account eingerichtet", "LPA informiert", "Karin Beck",
                "LPA", "Mastodon verifiziert niemanden.");
    }

    private void alleSehenDasRegister() {
        browser.fremd().gehe("/register").seite().getByLabel("Adresse oder Name des Accounts").fill(ADRESSE);
        browser.seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prüfen")).click();
        assertThat(browser.seite().getByRole(AriaRole.STATUS).innerText()).contains("ist amtlich", ADRESSE);
        browser.handbuchbild("register");
    }

    private void anmelden(String person) {
        tasklist = browser.anmelden(person).tasklist();
    }

    private void uebernimmt(String person, String aufgabe, String bild) {
        anmelden(person);
        tasklist.oeffne(aufgabe, akte);
        browser.handbuchbild(bild);
        tasklist.uebernimm();
        Sprache.pruefe(browser);
    }

    private static String tag(int abHeute) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(abHeute).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
