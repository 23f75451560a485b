package org.dienstweg.schriftgut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DokumenteTest {

    private static final Dokumente DOKUMENTE = Beispieldaten.dokumente();

    @ParameterizedTest
    @ValueSource(strings = {"hausspitze-entscheidung", "lpa-information", "akte", "schlussvermerk-beitrag"})
    @DisplayName("Jedes Schreiben hält PDF/A-3a und PDF/UA-1 ein und ist bytegleich wiederholbar")
    void accessibleAndReproducible(String vorlage) throws Exception {
        byte[] pdf = DOKUMENTE.pdf(vorlage, Beispieldaten.akte());

        assertThat(Barrierefreiheit.maengel(pdf)).isEmpty();
        assertThat(DOKUMENTE.pdf(vorlage, Beispieldaten.akte())).isEqualTo(pdf);
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(dokument.getDocumentInformation().getTitle()).contains("FA-2026-IM-000017");
            assertThat(dokument.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dv-einleitungsverfuegung", "dv-hoehere-stelle", "dv-belehrung", "dv-nichteinleitung", "dv-ladung",
        "dv-vermerk", "dv-uebergabe"})
    @DisplayName("Jedes Schreiben eines Disziplinarverfahrens hält PDF/A-3a und PDF/UA-1 ein, auch ohne Termin und Normen")
    void disciplinaryLetters(String vorlage) throws Exception {
        Map<String, Object> daten = Beispieldaten.disziplinar();
        assertThat(Barrierefreiheit.maengel(DOKUMENTE.pdf(vorlage, daten))).isEmpty();
        daten.put("normen", List.of());
        daten.put("vorgeworfen", List.of());
        daten.put("ladungAm", LocalDate.of(2026, 12, 14));
        daten.put("ladungOrt", "10 Uhr, Raum 12");
        daten.put("abwaegung", "Fünf Euro, sofort offenbart.");
        assertThat(Barrierefreiheit.maengel(DOKUMENTE.pdf(vorlage, daten))).isEmpty();
    }

    @Test
    @DisplayName("Die Belehrung hat ihre vier Pflichtbausteine und nennt die Fristen (§ 20 Abs. 1 und 2 LDG NRW)")
    void fourParts() throws IOException {
        String text = text(DOKUMENTE.pdf("dv-belehrung", Beispieldaten.disziplinar()));

        assertThat(text).contains("zur Last gelegt", "Umschlag", "Die Reise nach Wien.",
                "mündlich oder schriftlich zu äußern", "nicht zur Sache auszusagen", "Bevollmächtigten oder eines Beistands",
                "einen Monat", "zwei Wochen", "beginnen mit der Zustellung");
    }

    @ParameterizedTest
    @CsvSource({"dv-belehrung, zwingend verhindert", "dv-nichteinleitung, Zeile", "dv-vermerk, HR-2-13", "dv-uebergabe, HR-2-13",
        "dv-einleitungsverfuegung, HR-2-13"})
    @DisplayName("Wie lang ein Schreiben auch ist, die Unterschrift steht nie allein auf ihrer Seite")
    void signatureNeverAlone(String vorlage, String davor) throws IOException {
        for (int zeilen = 1; zeilen < 60; zeilen += 2) {
            Map<String, Object> daten = Beispieldaten.disziplinar();
            String lang = "Zeile\n".repeat(zeilen);
            daten.put("gruende", lang);
            daten.put("vorgeworfen", List.of(Map.of("nummer", 1, "am", LocalDate.EPOCH, "text", lang, "tatzeit", LocalDate.EPOCH)));
            try (PDDocument pdf = Loader.loadPDF(DOKUMENTE.pdf(vorlage, daten))) {
                int seite = seiteMit(pdf, "Die dienstvorgesetzte Stelle", 1);
                assertThat(text(pdf, seite, seite)).as("%d Zeilen", zeilen).contains(davor);
            }
        }
    }

    @Test
    @DisplayName("Auch nach einer langen Liste von Feststellungen steht die Unterschrift nicht allein")
    void signatureAfterLongTable() throws IOException {
        for (int zeilen = 8; zeilen < 48; zeilen++) {
            Map<String, Object> daten = Beispieldaten.disziplinar();
            daten.put("feststellungen", Collections.nCopies(zeilen, ((List<?>) daten.get("feststellungen")).get(1)));
            try (PDDocument pdf = Loader.loadPDF(DOKUMENTE.pdf("dv-vermerk", daten))) {
                int seite = seiteMit(pdf, "Die dienstvorgesetzte Stelle", 1);
                assertThat(text(pdf, seite, seite)).as("%d Feststellungen", zeilen).contains("Katastrophenschutz");
            }
        }
    }

    @Test
    @DisplayName("Die Entscheidung nennt Ergebnis, Person, Zeit, Anmerkung und jede Feststellung mit Fundstelle")
    void decisionSaysEverything() throws IOException {
        String text = text(DOKUMENTE.pdf("hausspitze-entscheidung", Beispieldaten.fall()));

        assertThat(text).contains("Der Antrag wird gebilligt.", "FA-2026-IM-000017", "Ministerium des Innern",
                "3. Dezember 2026, 14:05 Uhr", "Dr. Änne Schröder-Größ", "Änderungen vorher anzeigen.",
                "HR-2-14", "HR 2 Spiegelpunkt 1", "nicht eingehalten", "feuerwehr_nrw_im", "Seite 1 von 2");
    }

    @Test
    @DisplayName("Fehlt eine wesentliche Angabe, entsteht kein Schreiben mit Lücke")
    void refusesGaps() {
        Map<String, Object> luecke = Beispieldaten.fall();
        luecke.remove("entschiedenVon");

        assertThatThrownBy(() -> DOKUMENTE.pdf("hausspitze-entscheidung", luecke))
                .isInstanceOf(DokumentFehlgeschlagen.class)
                .hasMessageContaining("hausspitze-entscheidung.html").hasNoCause();
        assertThatThrownBy(() -> DOKUMENTE.pdf("../application", luecke)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Die Akte hat Lesezeichen und ein Inhaltsverzeichnis mit den wahren Seitenzahlen")
    void tableOfContents() throws IOException {
        try (PDDocument akte = Loader.loadPDF(DOKUMENTE.pdf("akte", langeAkte()))) {
            int seite = seiteMit(akte, "6 Anlagen", 2);
            assertThat(seite).isGreaterThan(3);
            assertThat(text(akte, 1, 1)).containsPattern("6 Anlagen[ .]+" + seite + "\\s");
            List<String> lesezeichen = new ArrayList<>();
            for (PDOutlineItem eintrag : akte.getDocumentCatalog().getDocumentOutline().children()) {
                lesezeichen.add(eintrag.getTitle());
            }
            assertThat(lesezeichen).contains("1 Eingaben", "2 Feststellungen", "3 Verlauf", "6 Anlagen");
        }
    }

    @Test
    @DisplayName("Was immer jemand eingibt, steht als harmloser Text da")
    void absurdContent() throws Exception {
        Map<String, Object> daten = Beispieldaten.akte();
        daten.put("anmerkung", "<script>alert(1)</script> {{fall}} [[${7*7}]] ${7*7} __${7*7}__ ]]> &amp; \u0000\u0007"
                + "\u202Everdreht\uFFFF \uD83D\uDE00\uD83D \u0061\u0308rger '; drop table fall; --");

        byte[] pdf = DOKUMENTE.pdf("hausspitze-entscheidung", daten);

        assertThat(Barrierefreiheit.maengel(pdf)).isEmpty();
        assertThat(text(pdf)).contains("<script>alert(1)</script> {{fall}} [[${7*7}]] ${7*7} __${7*7}__ ]]> &amp;",
                "verdreht\u25A1 \u25A1", "ärger '; drop table fall; --").doesNotContain("\uD83D\uDE00", "49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "<b>", "{{x}}", "\uD83D\uDE00", "\n", "e\u0301", "Ein langer Satz. "})
    @DisplayName("10 000 Zeichen werden umbrochen und bleiben auf dem Papier")
    void longContent(String baustein) throws Exception {
        Map<String, Object> daten = Beispieldaten.akte();
        String lang = baustein.repeat(10_000 / baustein.length());
        daten.put("anmerkung", lang);
        Map<String, Object> antrag = Beispieldaten.antrag();
        antrag.put("begruendung", lang);
        daten.put("antrag", antrag);

        byte[] pdf = DOKUMENTE.pdf("hausspitze-entscheidung", daten);

        assertThat(Barrierefreiheit.maengel(pdf)).isEmpty();
        assertThat(Papier.ueberDenRand(pdf)).isEmpty();
    }

    @Test
    @DisplayName("Keine Vorlage lädt etwas von außen, weder aus dem Netz noch von der Platte")
    void loadsNothing(@TempDir Path ordner) throws IOException {
        List<String> geladen = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", anfrage -> {
            geladen.add(anfrage.getRequestURI().getPath());
            anfrage.sendResponseHeaders(404, -1);
        });
        server.start();
        Path datei = Files.writeString(ordner.resolve("stil.css"), "h1::after { content: 'GELADEN'; }");
        try {
            String text = text(DOKUMENTE.pdf("fremd", Map.of("datei", datei.toUri().toString(),
                    "fremd", "http://localhost:" + server.getAddress().getPort() + "/")));
            assertThat(text).contains("Fremde Quellen").doesNotContain("GELADEN");
            assertThat(geladen).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static Map<String, Object> langeAkte() {
        Map<String, Object> akte = Beispieldaten.akte();
        akte.put("verlauf", Collections.nCopies(80, ((List<?>) akte.get("verlauf")).get(0)));
        return akte;
    }

    private static int seiteMit(PDDocument pdf, String text, int ab) throws IOException {
        for (int seite = ab; seite <= pdf.getNumberOfPages(); seite++) {
            if (text(pdf, seite, seite).contains(text)) {
                return seite;
            }
        }
        return -1;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return text(dokument, 1, dokument.getNumberOfPages());
        }
    }

    private static String text(PDDocument pdf, int von, int bis) throws IOException {
        PDFTextStripper leser = new PDFTextStripper();
        leser.setStartPage(von);
        leser.setEndPage(bis);
        return leser.getText(pdf).replaceAll("\\s+", " ");
    }
}
