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

/** An advantage as staff live it: in Chromium, through the Tasklist; takes the handbook's pictures on the way. */
@DisplayName("Ein Vorteil im Browser")
class VorteilStoryTest extends Browsertest {

    private static final String BEFANGENHEIT = "Könnte bei Dritten, die davon erfahren, der Eindruck der Befangenheit entstehen?";
    private static final String GRUND = "Trifft einer dieser Gründe zu?";

    @Autowired
    private Ablauf ablauf;
    private Tasklist tasklist;
    private String akte;

    @Test
    @DisplayName("führt vom Antrag über die abgewiesene Zustimmung zur Zustimmung mit Auflage und zum Bescheid")
    void vomAntragZumBescheid() throws IOException {
        beantragt();
        ergaenzt();
        verboteneZustimmungWirdAbgewiesen();
        stimmtMitAuflageZu();
        weistDieWeitergabeNach();
        beurteilt();
        liestDenBescheid();
    }

    private void beantragt() {
        tasklist = browser.anmelden(Besetzung.BESCHAEFTIGT).tasklist();
        tasklist.beginne("Annahme eines Vorteils");
        Sprache.pruefe(browser);
        assertThat(tasklist.fragt("Ist das üblich und angemessen?")).isFalse();
        tasklist.antworte("Dienstverhältnis", "Beamtin oder Beamter").waehle("Art der Zuwendung", "Gutschein oder Gegenstand")
                .fuelle("Was genau?", "Fachbuch").fuelle("Wert in Euro, wenn bekannt oder geschätzt", "25")
                .fuelle("Aus welchem Anlass?", "Abschluss eines Fachgesprächs").fuelle("Wann?", tag(-1))
                .antworte("Wem kommt sie zugute?", "mir selbst");
        browser.handbuchbild("vorteil-antrag");
        tasklist.fuelle("Womit haben Sie dienstlich mit der zuwendenden Seite zu tun?", "Förderanträge der Organisation")
                .fuelle("Was haben Sie von dieser Seite schon bekommen?", "keine");
        Vorteilsfragen.verneine(tasklist).antworte(GRUND, "Geschenk aus dem Kreis der Mitarbeiterinnen und Mitarbeiter, zum Beispiel zum Geburtstag");
        assertThat(tasklist.fragt("Ist das üblich und angemessen?")).as("nur jetzt wird danach gefragt").isTrue();
        tasklist.antworte(GRUND, "keiner davon")
                .antworte("Haben Sie die Zuwendung schon angenommen?", "nein")
                .antworte("Haben Sie die Zuwendung weitergegeben oder gespendet?", "nein")
                .kreuzeAn("Ich habe alle Umstände vollständig mitgeteilt, die für die Entscheidung wichtig sind.");
        tasklist.zeige("Ist sie vielleicht schon stillschweigend genehmigt?");
        browser.handbuchbild("vorteil-fragen");
        tasklist.starte();
    }

    private void ergaenzt() {
        tasklist.folgeHinweis("Antrag ergänzen").ohneMeldungen();
        akte = tasklist.aktenzeichen();
        assertThat(tasklist.formular().innerText()).contains("Nennen Sie, wer die Zuwendung gewährt", "VV zu § 42 BeamtStG Nr. 6");
        assertThat(tasklist.wert("Was genau?")).isEqualTo("Fachbuch");
        Sprache.pruefe(browser);
        tasklist.fuelle("Wer gibt? Vor- und Nachname", "Erika Beispiel").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).containsExactly("zustimmungEntscheiden");
    }

    private void verboteneZustimmungWirdAbgewiesen() {
        uebernimmt(Besetzung.DIENSTVORGESETZT, "Über Zustimmung entscheiden");
        assertThat(tasklist.formular().innerText()).contains("Fachbuch", "Erika Beispiel", "§ 357 StGB",
                "Anzahl in den letzten 12 Monaten", "Wann?").doesNotContain("Zweifel der antragstellenden Person ausgeräumt");
        tasklist.kreuzeAn("Ich habe diese Belehrung zur Kenntnis genommen.")
                .antworte("Ist zu besorgen, dass die Annahme die objektive Amtsführung beeinträchtigt?", "nein")
                .antworte(BEFANGENHEIT, "das ist zweifelhaft")
                .antworte("Ist eine Beeinflussung des dienstlichen Handelns beabsichtigt?", "nein")
                .antworte("Ist der Wert nur gering?", "ja").antworte("Entscheidung", "Zustimmung")
                .fuelle("Begründung", "Übliches Fachbuch.").schliesseAb();
        assertThat(tasklist.meldung()).contains("VV zu § 42 BeamtStG Nr. 7", "VV42-7b", "Befangenheit")
                .doesNotContain("Exception", "org.", "task");
        browser.handbuchbild("vorteil-abgewiesen");
        assertThat(tasklist.wert("Begründung")).as("die Antworten stehen noch da").isEqualTo("Übliches Fachbuch.");
        assertThat(tasklist.beantwortet(BEFANGENHEIT, "das ist zweifelhaft")).isTrue();
        assertThat(ablauf.wartet(akte)).containsExactly("zustimmungEntscheiden");
    }

    private void stimmtMitAuflageZu() {
        tasklist.ohneMeldungen().antworte(BEFANGENHEIT, "nein")
                .antworte("Entscheidung", "Zustimmung mit der Auflage, die Zuwendung weiterzugeben")
                .antworte("Weiterzugeben an", "eine soziale Einrichtung")
                .antworte("Wird die zuwendende Person von der Weitergabe unterrichtet?", "ja");
        tasklist.zeige("Vor Ihrer Entscheidung");
        browser.handbuchbild("vorteil-entscheiden");
        tasklist.schliesseAb().bisErledigt();
    }

    private void weistDieWeitergabeNach() {
        tasklist = browser.anmelden(Besetzung.BESCHAEFTIGT).tasklist();
        tasklist.oeffne("Weitergabe nachweisen", akte);
        Sprache.pruefe(browser);
        assertThat(tasklist.formular().innerText()).contains("Weitergabe an eine soziale Einrichtung");
        tasklist.fuelle("Weitergegeben an", "Tafel Düsseldorf").fuelle("Weitergegeben am", tag(0)).schliesseAb().bisErledigt();
    }

    private void beurteilt() {
        uebernimmt(Besetzung.DIENSTVORGESETZT, "Anhaltspunkte beurteilen");
        tasklist.antworte("Bestehen zureichende tatsächliche Anhaltspunkte für ein Dienstvergehen?", "nein")
                .fuelle("Begründung", "Alles wurde vor der Annahme mitgeteilt.").schliesseAb().bisErledigt();
    }

    private void liestDenBescheid() throws IOException {
        browser.anmelden(Besetzung.BESCHAEFTIGT).gehe("/akte/" + akte).handbuchbild("vorteil-akte");
        assertThat(browser.text()).contains("Abgeschlossen: Zugestimmt mit Auflage", "Tafel Düsseldorf", "VV42-7b");
        try (PDDocument bescheid = Loader.loadPDF(browser.dokument("Bescheid: Zustimmung mit Auflage (PDF)"))) {
            assertThat(new PDFTextStripper().getText(bescheid)).contains(akte, "Birgit Wolff", "eine soziale Einrichtung",
                    "VV42-7.2a").doesNotContain("zweifelhaft");
        }
    }

    private void uebernimmt(String person, String aufgabe) {
        tasklist = browser.anmelden(person).tasklist();
        tasklist.oeffne(aufgabe, akte).uebernimm();
        Sprache.pruefe(browser);
    }

    private static String tag(int abHeute) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(abHeute).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
