package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** From an envelope of cash to the hand-over of disciplinary proceedings, as staff live it: in Chromium, through the Tasklist. */
@DisplayName("Ein Disziplinarverfahren im Browser")
class DisziplinarStoryTest extends Browsertest {

    /** Nobody else's test accuses her, so that no earlier proceedings stand in the way. */
    private static final String BETROFFENE = "gisela.brandt";
    private static final String AUSSERHALB = "paul.lindner";
    private static final String UNTERRICHTEN = "Betroffene Person unterrichten";

    private static final String BELEHRUNG = "Ich habe zur Kenntnis genommen, dass ich mich bei Verletzung meiner Pflichten eines "
            + "Dienstvergehens schuldig und strafbar machen kann.";

    @Autowired
    private Ablauf ablauf;
    private Tasklist tasklist;
    private String antrag;
    private String akte;

    @Test
    @DisplayName("führt von der abgelehnten Annahme baren Geldes über Einleitung, Ausdehnung und Anhörung bis zur Übergabe")
    void vonDerEntscheidungUeberDenVorteilZurUebergabe() throws IOException {
        beantragtBargeldZuBehalten();
        lehntAb();
        gibtZurueck();
        bejahtAnhaltspunkte();
        dasVerfahrenWeissAlles();
        wuerdigt();
        verfuegtMitDisziplinarklage();
        unterrichtetHoehereStelle();
        verschreibtSichBeiDerZustellung();
        dehntDenVorwurfAus();
        hoertAn();
        uebergibt();
        dieAkteIstVollstaendig();
        diePersonErfaehrtNichts();
        andereFindenNichts();
    }

    @Test
    @DisplayName("führt vom Verdacht aus eigener Kenntnis über die Aussetzung während des Strafverfahrens zur Fortsetzung")
    void mitAussetzungUndFortsetzung() {
        nimmtAuf();
        leitetEin();
        setztAus();
        setztFort();
        dieFristenLaufenWieder();
    }

    private void nimmtAuf() {
        tasklist = browser.anmelden(Besetzung.DIENSTVORGESETZT).tasklist();
        tasklist.beginne("Disziplinarverfahren einleiten");
        tasklist.waehle("Anlass", "Eigene Kenntnis").fuelle("Vor- und Nachname oder Kennung", "Hartmut Zwiebelmann")
                .waehle("Status", "Beamtin oder Beamter auf Lebenszeit")
                .fuelle("Sachverhalt", "Hat am Jahresempfang einen Umschlag angenommen.")
                .fuelle("Vorschrift", "§ 42 BeamtStG").waehle("Stand eines Strafverfahrens", "Ermittlungen laufen");
        Sprache.pruefe(browser);
        tasklist.zeige("Bitte beschreiben Sie");
        browser.handbuchbild("verdacht");
        assertThat(tasklist.starte().meldung()).contains("begonnen");
        tasklist = browser.tasklist();
        akte = tasklist.oeffne("Anhaltspunkte würdigen").aktenzeichen();
        assertThat(tasklist.formular().innerText()).contains("Hartmut Zwiebelmann", "Umschlag", "§ 42 BeamtStG");
    }

    private void leitetEin() {
        tasklist.uebernimm().kreuzeAn("Ja").fuelle("Tatsachen", "Zwei Zeuginnen, eine Quittung.").schliesseAb().bisErledigt();
        uebernimmt("Maßnahmeverbot würdigen", akte);
        tasklist.kreuzeAn("Nein").schliesseAb().bisErledigt();
        uebernimmt("Einleitung verfügen", akte);
        tasklist.kreuzeAn(BELEHRUNG).fuelle("Begründung", "Der Verdacht wiegt schwer.").schliesseAb().bisErledigt();
        uebernimmt(UNTERRICHTEN, akte);
        tasklist.fuelle("Zugestellt am", tag(0)).fuelle("Zustellnachweis", "Postzustellungsurkunde").schliesseAb().bisErledigt();
    }

    private void setztAus() {
        uebernimmt("Strafverfahren verfolgen", akte);
        tasklist.waehle("Ausgang", "Noch offen").antworte("Wird das Disziplinarverfahren ausgesetzt?", "Ja")
                .fuelle("Ausgesetzt am", tag(0)).schliesseAb().bisErledigt();
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).contains("Vermerk über die Aussetzung", "die Fristen ruhen");
    }

    private void setztFort() {
        uebernimmt("Strafverfahren verfolgen", akte);
        tasklist.waehle("Ausgang", "Freispruch").fuelle("Rechtskräftig am", tag(0)).schliesseAb().bisErledigt();
    }

    private void dieFristenLaufenWieder() {
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).contains("Vermerk über die Fortsetzung", "das Disziplinarverfahren wird fortgeführt");
        assertThat(ablauf.wartet(akte)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "aeusserungErfassen");
    }

    private void beantragtBargeldZuBehalten() {
        tasklist = browser.anmelden(BETROFFENE).tasklist();
        tasklist.beginne("Annahme eines Vorteils");
        tasklist.antworte("Dienstverhältnis", "Beamtin oder Beamter").fuelle("Wer gibt? Vor- und Nachname", "Konrad Quittenbaum")
                .waehle("Art der Zuwendung", "Geld").fuelle("Was genau?", "Umschlag mit fünf Hunderteuroscheinen")
                .fuelle("Wert in Euro, wenn bekannt oder geschätzt", "500").fuelle("Aus welchem Anlass?", "Dank für die Genehmigung")
                .fuelle("Wann?", tag(-7)).antworte("Wem kommt sie zugute?", "mir selbst")
                .fuelle("Womit haben Sie dienstlich mit der zuwendenden Seite zu tun?", "Genehmigung seines Bauantrags")
                .fuelle("Was haben Sie von dieser Seite schon bekommen?", "nichts");
        Vorteilsfragen.verneine(tasklist).antworte("Trifft einer dieser Gründe zu?", "keiner davon")
                .antworte("Haben Sie die Zuwendung schon angenommen?", "ja")
                .fuelle("Wann haben Sie angenommen?", tag(-6))
                .antworte("Haben Sie die Zuwendung weitergegeben oder gespendet?", "nein")
                .kreuzeAn("Ich habe alle Umstände vollständig mitgeteilt, die für die Entscheidung wichtig sind.").starte();
        assertThat(tasklist.meldung()).contains("begonnen");
    }

    private void lehntAb() {
        tasklist = browser.anmelden(Besetzung.DIENSTVORGESETZT).tasklist();
        antrag = tasklist.oeffne("Über Zustimmung entscheiden").aktenzeichen();
        tasklist.uebernimm().kreuzeAn("Ich habe diese Belehrung zur Kenntnis genommen.")
                .antworte("Ist zu besorgen, dass die Annahme die objektive Amtsführung beeinträchtigt?", "ja")
                .antworte("Könnte bei Dritten, die davon erfahren, der Eindruck der Befangenheit entstehen?", "ja")
                .antworte("Ist eine Beeinflussung des dienstlichen Handelns beabsichtigt?", "nein")
                .antworte("Ist der Wert nur gering?", "nein").antworte("Entscheidung",
                        "Ablehnung; was schon angenommen ist, muss zurückgegeben oder herausgegeben werden")
                .fuelle("Begründung", "Bares Geld nach einer Genehmigung.").schliesseAb().bisErledigt();
    }

    private void gibtZurueck() {
        tasklist = browser.anmelden(BETROFFENE).tasklist();
        tasklist.oeffne("Rückgabe nachweisen", antrag)
                .fuelle("Zurückgegeben oder herausgegeben am", tag(0)).fuelle("Nachweis", "Quittung des Gebers")
                .schliesseAb().bisErledigt();
    }

    private void bejahtAnhaltspunkte() {
        uebernimmt("Anhaltspunkte beurteilen", antrag);
        assertThat(tasklist.formular().innerText()).contains("Es wurde Geld angenommen", "Ein Ermessen gibt es nicht");
        tasklist.antworte("Bestehen zureichende tatsächliche Anhaltspunkte für ein Dienstvergehen?", "ja")
                .fuelle("Begründung", "Sie nahm das Geld an, bevor sie fragte.").schliesseAb().bisErledigt();
        browser.gehe("/akte/" + antrag);
        akte = browser.seite().locator("#verbundene ~ ul a").innerText();
        assertThat(akte).matches("DV-\\d{4}-IM-\\d{6}");
    }

    private void dasVerfahrenWeissAlles() {
        uebernimmt("Anhaltspunkte würdigen", akte);
        assertThat(tasklist.formular().innerText()).contains("Gisela Brandt", "Umschlag mit fünf Hunderteuroscheinen", tag(-6),
                "Konrad Quittenbaum", "Dank für die Genehmigung", "Sie nahm das Geld an, bevor sie fragte.", antrag,
                "ein Ermessen besteht nicht", "Bestand ein Rechtsanspruch auf die Zuwendung?");
        browser.gehe("/akte/" + akte);
        assertThat(browser.seite().locator("#verbundene ~ ul a").innerText()).isEqualTo(antrag);
    }

    private void wuerdigt() {
        tasklist = browser.tasklist();
        tasklist.oeffne("Anhaltspunkte würdigen", akte);
        Sprache.pruefe(browser);
        tasklist.kreuzeAn("Ja").fuelle("Tatsachen", "Ihr Antrag, die Quittung des Gebers.");
        tasklist.zeige("Ihre Würdigung");
        browser.handbuchbild("wuerdigen");
        tasklist.schliesseAb().bisErledigt();
        uebernimmt("Maßnahmeverbot würdigen", akte);
        tasklist.kreuzeAn("Nein").schliesseAb().bisErledigt();
    }

    private void verfuegtMitDisziplinarklage() {
        uebernimmt("Einleitung verfügen", akte);
        tasklist.fuelle("Begründung", "Der Verdacht wiegt nach den Umständen schwer.").schliesseAb();
        assertThat(tasklist.formular().innerText()).contains("Belehrung der handelnden Person");
        tasklist.ohneMeldungen().kreuzeAn(BELEHRUNG).antworte("Ist die Disziplinarklage vorgesehen?", "Nein").schliesseAb();
        assertThat(tasklist.meldung()).as("ohne Abwägung").contains("VV42-3.4.1a");
        assertThat(tasklist.wert("Begründung")).isEqualTo("Der Verdacht wiegt nach den Umständen schwer.");
        assertThat(ablauf.wartet(akte)).containsExactly("einleitungVerfuegen");
        tasklist.ohneMeldungen().antworte("Ist die Disziplinarklage vorgesehen?", "Ja").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
    }

    private void unterrichtetHoehereStelle() {
        uebernimmt("Höhere Stelle unterrichten", akte);
        tasklist.fuelle("Entfällt, weil", "Das Haus ist oberste Dienstbehörde.").schliesseAb().bisErledigt();
    }

    private void verschreibtSichBeiDerZustellung() {
        uebernimmt(UNTERRICHTEN, akte);
        assertThat(tasklist.formular().innerText()).contains("Einleitung " + tag(0), "sechs Monate");
        tasklist.fuelle("Zugestellt am", tag(1)).fuelle("Zustellnachweis", "Postzustellungsurkunde").schliesseAb();
        assertThat(tasklist.meldung()).contains("Zugestellt am: Das Datum darf nicht in der Zukunft liegen.");
        browser.bild("zustellung-abgewiesen");
        assertThat(tasklist.wert("Zustellnachweis")).as("nichts ist verloren").isEqualTo("Postzustellungsurkunde");
        assertThat(ablauf.wartet(akte)).containsExactly("betroffeneUnterrichten");
        tasklist.ohneMeldungen().fuelle("Zugestellt am", tag(0)).schliesseAb().bisErledigt();
    }

    private void dehntDenVorwurfAus() {
        browser.gehe("/akte/" + akte).knopf("Vorwurf ausdehnen oder beschränken (§ 19 LDG NRW)");
        assertThat(browser.text()).contains("Der Vorgang geht entsprechend weiter.");
        uebernimmt("Vorwurf fortschreiben", akte);
        tasklist.kreuzeAn("Ausdehnung auf neue Handlungen").fuelle("Handlungen", "Auch die Reise bezahlte der Geber.")
                .fuelle("Begründung", "Eine Zeugin meldete sich.").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).as("neue Vorwürfe, neue Belehrung").containsExactly("betroffeneUnterrichten");
        uebernimmt(UNTERRICHTEN, akte);
        assertThat(tasklist.formular().innerText()).contains("Auch die Reise bezahlte der Geber.");
        tasklist.fuelle("Zugestellt am", tag(0)).fuelle("Zustellnachweis", "Empfangsbekenntnis").schliesseAb().bisErledigt();
    }

    private void hoertAn() {
        uebernimmt("Äußerung erfassen", akte);
        assertThat(tasklist.formular().innerText()).contains("Zustellung " + tag(0) + ", zwei Wochen");
        tasklist.zeige("Fristen mit Herleitung");
        browser.handbuchbild("aeusserung");
        tasklist.kreuzeAn("Will sich mündlich äußern").fuelle("Eingegangen am", tag(0)).fuelle("Termin der Anhörung", tag(7))
                .fuelle("Uhrzeit und Ort der Anhörung", "10 Uhr, Raum 12").schliesseAb().bisErledigt();
        uebernimmt("Anhörung durchführen", akte);
        assertThat(tasklist.formular().innerText()).contains("drei Wochen");
        tasklist.fuelle("Angehört am", tag(0)).fuelle("Niederschrift", "Sie räumt beides ein.").schliesseAb().bisErledigt();
    }

    private void uebergibt() {
        uebernimmt("Verfahren übergeben", akte);
        Sprache.pruefe(browser);
        tasklist.fuelle("Ermittlungsführung", "Regierungsrätin Mende").kreuzeAn("Ja")
                .kreuzeAn("Die ermittelnde Person ist über die Verschwiegenheitspflicht belehrt.").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).isEmpty();
    }

    private void dieAkteIstVollstaendig() throws IOException {
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).contains("Einleitungsverfügung", "Unterrichtung und Belehrung", "Ladung", "Vollständige Akte",
                "Übergabe an die Ermittlung", "Vorwurf ausgedehnt: Fassung 2.", "Verfahren zur Ermittlung übergeben.");
        Sprache.pruefe(browser);
        browser.handbuchbild("disziplinarakte");
        try (PDDocument ganze = Loader.loadPDF(browser.dokument("Ganze Akte als PDF"))) {
            assertThat(new PDFTextStripper().getText(ganze)).contains(akte, "Einleitungsverfügung", "Unterrichtung und Belehrung",
                    "Ladung", "Übergabe an die Ermittlung", "Sie räumt beides ein.");
        }
    }

    private void diePersonErfaehrtNichts() {
        browser.anmelden(BETROFFENE).gehe("/akte/" + antrag).klappeAuf();
        assertThat(browser.text()).contains(antrag, "Abgelehnt").doesNotContain(akte, "DV-");
        findetNichts();
    }

    private void andereFindenNichts() {
        browser.anmelden(AUSSERHALB);
        findetNichts();
    }

    private void findetNichts() {
        browser.gehe("/akten");
        assertThat(browser.text()).doesNotContain(akte);
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).doesNotContain("Einleitungsverfügung", "Umschlag", "Brandt");
        assertThat(browser.tasklist().aufgaben()).doesNotContain(akte);
    }

    private void uebernimmt(String aufgabe, String vorgang) {
        tasklist = browser.anmelden(Besetzung.DIENSTVORGESETZT).tasklist();
        tasklist.oeffne(aufgabe, vorgang).uebernimm();
    }

    private static String tag(int abHeute) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(abHeute).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
