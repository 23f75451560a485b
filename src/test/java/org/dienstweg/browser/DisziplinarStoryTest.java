package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.dienstweg.Ablauf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Ein Disziplinarverfahren im Browser")
class DisziplinarStoryTest extends Browsertest {

    private static final String DIENSTVORGESETZTE = "birgit.wolff";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private Ablauf ablauf;

    private Tasklist tasklist;
    private String akte;

    @Test
    @DisplayName("führt die dienstvorgesetzte Stelle vom Verdacht über Unterrichtung und Äußerung bis zur Übergabe")
    void vomVerdachtZurUebergabe() {
        tasklist = browser.anmelden(DIENSTVORGESETZTE).tasklist();
        nimmtAuf();
        wuerdigt();
        verfuegt();
        unterrichtetHoehereStelle();
        unterrichtetUndHoert();
        uebergibt();
        dieAkteIstVollstaendig();
        andereFindenNichts();
    }

    private void nimmtAuf() {
        tasklist.beginne("Disziplinarverfahren einleiten");
        tasklist.waehle("Anlass", "Eigene Kenntnis").fuelle("Vor- und Nachname oder Kennung", "Hartmut Zwiebelmann")
                .waehle("Status", "Beamtin oder Beamter auf Lebenszeit")
                .fuelle("Sachverhalt", "Hat am Jahresempfang einen Umschlag angenommen.")
                .fuelle("Vorschrift", "§ 42 BeamtStG").waehle("Stand eines Strafverfahrens", "Keines bekannt");
        Sprache.pruefe(browser);
        tasklist.zeige("Bitte beschreiben Sie");
        browser.handbuchbild("verdacht");
        assertThat(tasklist.starte().meldung()).contains("begonnen");
        tasklist = browser.tasklist();
        akte = tasklist.oeffne("Anhaltspunkte würdigen").aktenzeichen();
    }

    private void wuerdigt() {
        tasklist.uebernimm();
        assertThat(tasklist.formular().innerText()).contains("Hartmut Zwiebelmann", "Umschlag", "ein Ermessen besteht nicht",
                "Bestand ein Rechtsanspruch auf die Zuwendung?");
        Sprache.pruefe(browser);
        tasklist.kreuzeAn("Ja").fuelle("Tatsachen", "Zwei Zeuginnen, eine Quittung.");
        tasklist.zeige("Ihre Würdigung");
        browser.handbuchbild("wuerdigen");
        tasklist.schliesseAb().bisErledigt();
        uebernimmt("Maßnahmeverbot würdigen");
        tasklist.kreuzeAn("Nein").schliesseAb().bisErledigt();
    }

    private void verfuegt() {
        uebernimmt("Einleitung verfügen");
        tasklist.fuelle("Begründung", "Der Verdacht wiegt nach den Umständen schwer.").schliesseAb();
        assertThat(tasklist.formular().innerText()).contains("Belehrung der handelnden Person");
        tasklist.kreuzeAn("Ich habe zur Kenntnis genommen, dass ich mich bei Verletzung meiner Pflichten eines Dienstvergehens "
                + "schuldig und strafbar machen kann.").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
    }

    private void unterrichtetHoehereStelle() {
        uebernimmt("Höhere Stelle unterrichten");
        tasklist.fuelle("Entfällt, weil", "Das Haus ist oberste Dienstbehörde.").schliesseAb().bisErledigt();
    }

    private void unterrichtetUndHoert() {
        uebernimmt("Betroffene Person unterrichten");
        assertThat(tasklist.formular().innerText()).contains("SECHS_MONATE", "Einleitung ");
        tasklist.fuelle("Zugestellt am", TAG.format(LocalDate.now(BERLIN))).fuelle("Zustellnachweis", "Postzustellungsurkunde")
                .schliesseAb().bisErledigt();
        uebernimmt("Äußerung erfassen");
        assertThat(tasklist.formular().innerText()).contains("Zustellung " + TAG.format(LocalDate.now(BERLIN)) + ", zwei Wochen");
        tasklist.zeige("Fristen mit Herleitung");
        browser.handbuchbild("aeusserung");
        tasklist.kreuzeAn("Keine Äußerung").fuelle("Inhalt", "Erklärt, sich nicht zu äußern.").schliesseAb().bisErledigt();
    }

    private void uebergibt() {
        uebernimmt("Verfahren übergeben");
        Sprache.pruefe(browser);
        tasklist.fuelle("Ermittlungsführung", "Regierungsrätin Mende").kreuzeAn("Ja").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).isEmpty();
    }

    private void dieAkteIstVollstaendig() {
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).contains("Einleitungsverfügung", "Unterrichtung und Belehrung", "Übergabe an die Ermittlung",
                "Vollständige Akte", "Verfahren zur Ermittlung übergeben.");
        Sprache.pruefe(browser);
        browser.handbuchbild("disziplinarakte");
    }

    private void andereFindenNichts() {
        browser.anmelden("paul.lindner").gehe("/akten");
        assertThat(browser.text()).doesNotContain(akte);
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).doesNotContain("Zwiebelmann");
    }

    private void uebernimmt(String aufgabe) {
        tasklist = browser.tasklist();
        tasklist.oeffne(aufgabe, akte).uebernimm();
    }
}
