package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.beitrag.Berichtigung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mistake is reported with a pasted screenshot and corrected in the open: in Chromium, through the Tasklist. */
@DisplayName("Ein berichtigter Beitrag im Browser")
class BeitragStoryTest extends Browsertest {

    /** What the browser does when somebody presses Ctrl+V with a picture in the clipboard. */
    private static final String EINFUEGEN = """
            async () => {
              const leinwand = document.createElement('canvas');
              const bild = await new Promise(fertig => leinwand.toBlob(fertig, 'image/png'));
              const zwischenablage = new DataTransfer();
              zwischenablage.items.add(new File([bild], 'image.png', { type: 'image/png' }));
              document.querySelector('.dienstweg-ablage').dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: zwischenablage, bubbles: true, cancelable: true }));
            }""";

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private JdbcTemplate datenbank;
    private Tasklist tasklist;
    private String akte;

    @Test
    @DisplayName("führt von der Meldung mit eingefügtem Screenshot bis zum Schlussvermerk")
    void vonDerMeldungBisZumSchlussvermerk() throws IOException {
        meldet();
        ergaenztDieAkte();
        sichertDenBeweis();
        entscheidetUeberDieAktenrelevanz();
        legtFestUndVeroeffentlicht();
        loescht();
        beantwortetDieLetzteFrage();
        derSchlussvermerkErzaehltAlles();
    }

    private void meldet() {
        anmelden(Berichtigung.MELDERIN);
        tasklist.beginne("Beitrag berichtigen");
        tasklist.waehle("Account", "IM NRW (@IM_NRW, X (Twitter))")
                .fuelle("Link zum Beitrag", "https://x.com/IM_NRW/status/4711")
                .fuelle("Wortlaut des Beitrags", "Heute beginnt die Warnwoche im gaznen Land.")
                .fuelle("Veröffentlicht am", tag(90)).fuelle("Uhrzeit", uhrzeit(90))
                .waehle("Art des Fehlers", "Tippfehler");
        browser.seite().evaluate(EINFUEGEN);
        browser.seite().getByText("wird beim Absenden zur Akte genommen").waitFor();
        Sprache.pruefe(browser);
        tasklist.zeige("Bitte melden Sie");
        browser.handbuchbild("melden");
        tasklist.starte();
        browser.seite().getByText("ist in der Akte").waitFor();
        akte = browser.seite().locator(".dienstweg-ecke a").innerText().replaceAll("Akte (\\S+) öffnen", "$1");
        assertThat(ablauf.wartet(akte)).containsExactly("beweisSichern");
        assertThat(datenbank.queryForObject("select medientyp from anlage where aktenzeichen = ?", String.class, akte))
                .isEqualTo("image/png");
    }

    private void ergaenztDieAkte() {
        browser.gehe("/akte/" + akte).seite().locator(".dienstweg-ablage").waitFor();
        browser.seite().evaluate(EINFUEGEN);
        browser.seite().locator("#anlagen ~ ul li:nth-child(2)").waitFor();
    }

    private void sichertDenBeweis() {
        uebernimmt(Besetzung.KOMMUNIKATION, "Beweis sichern");
        assertThat(tasklist.formular().innerText()).contains("screenshot-", "gaznen", "Tippfehler");
        browser.seite().evaluate(EINFUEGEN);
        browser.seite().getByText("ist in der Akte").waitFor();
        tasklist.zeige("Art des Fehlers");
        browser.handbuchbild("beweis-sichern");
        tasklist.kreuzeAn("Die Anlagen zeigen den Beitrag so, wie er veröffentlicht ist.").schliesseAb().bisErledigt();
    }

    private void entscheidetUeberDieAktenrelevanz() {
        uebernimmt(Berichtigung.SACHBEARBEITUNG, "Aktenrelevanz entscheiden");
        tasklist.kreuzeAn("nein").fuelle("Begründung", "Der Beitrag betrifft kein Verfahren.").schliesseAb().bisErledigt();
    }

    private void legtFestUndVeroeffentlicht() {
        uebernimmt(Besetzung.KOMMUNIKATION, "Vorgehen festlegen");
        assertThat(tasklist.formular().innerText()).contains("HR 3 Etikette Abs. 3", "Ist der Beitrag falsch");
        tasklist.kreuzeAn("Öffentlich berichtigen, danach löschen");
        browser.handbuchbild("vorgehen-festlegen");
        tasklist.schliesseAb().bisErledigt();
        tasklist.oeffne("Hinweis veröffentlichen", akte).uebernimm();
        assertThat(tasklist.wert("Text des Hinweises")).contains("war ein Schreibfehler", "[bitte ergänzen]");
        tasklist.fuelle("Text des Hinweises", "Korrektur: Es muss „ganzen“ heißen.")
                .fuelle("Link zum Hinweis", "https://x.com/IM_NRW/status/4712")
                .fuelle("Veröffentlicht am", tag(0)).fuelle("Uhrzeit", uhrzeit(0)).schliesseAb().bisErledigt();
    }

    private void loescht() {
        tasklist.oeffne("Beitrag löschen", akte).uebernimm();
        assertThat(tasklist.formular().innerText()).contains("Anke Wolters", "Miriam Vogt");
        tasklist.fuelle("Gelöscht oder verborgen am", tag(0)).fuelle("Uhrzeit", uhrzeit(0)).schliesseAb().bisErledigt();
    }

    private void beantwortetDieLetzteFrage() {
        uebernimmt(Berichtigung.VORGESETZTE, "Folgen prüfen");
        tasklist.zeige("Feststellungen");
        browser.handbuchbild("folgen-pruefen");
        tasklist.kreuzeAn("nein").fuelle("Begründung", "Ein Tippfehler ist keine Pflichtverletzung.").schliesseAb()
                .bisErledigt();
    }

    private void derSchlussvermerkErzaehltAlles() throws IOException {
        browser.anmelden(Berichtigung.MELDERIN).gehe("/akte/" + akte);
        assertThat(browser.text()).contains("Abgeschlossen: Berichtigt und gelöscht");
        try (PDDocument vermerk = Loader.loadPDF(browser.dokument("Schlussvermerk (PDF)"))) {
            assertThat(new PDFTextStripper().getText(vermerk)).containsSubsequence("Beitrag veröffentlicht",
                    "Fehler entdeckt", "Beweis gesichert", "Hinweis veröffentlicht", "Beitrag gelöscht");
        }
    }

    private void anmelden(String person) {
        tasklist = browser.anmelden(person).tasklist();
    }

    private void uebernimmt(String person, String aufgabe) {
        anmelden(person);
        tasklist.oeffne(aufgabe, akte).uebernimm();
        Sprache.pruefe(browser);
    }

    private static String tag(int vorMinuten) {
        return jetzt(vorMinuten).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    private static String uhrzeit(int vorMinuten) {
        return jetzt(vorMinuten).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private static LocalDateTime jetzt(int vorMinuten) {
        return LocalDateTime.now(ZoneId.of("Europe/Berlin")).minusMinutes(vorMinuten);
    }
}
