package org.dienstweg.schriftgut.mappe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dienstweg.schriftgut.EchteDokumente;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die ganze Akte als ein PDF (VV50-2.7)")
class MappeTest {

    private static final Instant JETZT = EchteDokumente.JETZT;
    private static List<Original> originale;
    private static List<Beilage> beilagen;
    private static byte[] mappe;

    @BeforeAll
    static void binde() throws IOException {
        originale = List.of(Fundstuecke.png(), Fundstuecke.jpeg(), Fundstuecke.text(), Fundstuecke.mail(), Fundstuecke.pdf(2),
                Fundstuecke.pdf(101), Fundstuecke.riesigesBlatt(), Fundstuecke.verschluesselt(), Fundstuecke.kaputt(),
                Fundstuecke.tabelle());
        beilagen = beilagen();
        mappe = binde(beilagen);
    }

    @Test
    @DisplayName("hält PDF/A-3a und PDF/UA-1 ein, was immer jemand beigelegt hat")
    void zugaenglich() throws Exception {
        assertThat(EchteDokumente.maengel(mappe)).isEmpty();
    }

    @Test
    @DisplayName("ist zum selben Zeitpunkt bytegleich")
    void wiederholbar() {
        assertThat(Arrays.equals(binde(beilagen()), mappe)).isTrue();
    }

    @Test
    @DisplayName("trägt auf jedem Blatt seine Nummer und nennt im Verzeichnis, wo jeder Teil beginnt")
    void nummern() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(mappe)) {
            int zahl = dokument.getNumberOfPages();
            String verzeichnis = IntStream.rangeClosed(1, 3).mapToObj(blatt -> text(dokument, blatt)).reduce("", String::concat);
            for (int blatt = 1; blatt <= zahl; blatt++) {
                assertThat(text(dokument, blatt)).contains("Akte DV-2026-IM-000001 · Blatt %d von %d".formatted(blatt, zahl));
            }
            for (Beilage beilage : beilagen) {
                String zeile = beilage.titel() + " ";
                int blatt = Integer.parseInt(verzeichnis.substring(verzeichnis.indexOf(zeile) + zeile.length())
                        .replaceAll("^[ .]*(\\d+).*", "$1"));
                assertThat(text(dokument, blatt)).as(zeile).contains(kennzeichen(beilage));
                assertThat(text(dokument, blatt - 1)).as("davor").doesNotContain(kennzeichen(beilage) + " Datei");
            }
        }
    }

    @Test
    @DisplayName("führt mit Verweisen und Lesezeichen zu jedem Teil")
    void verweise() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(mappe)) {
            List<Integer> ziele = new ArrayList<>();
            for (PDPage seite : dokument.getPages()) {
                for (PDAnnotation anmerkung : seite.getAnnotations()) {
                    if (anmerkung instanceof PDAnnotationLink verweis && verweis.getAction() instanceof PDActionGoTo sprung
                            && verweis.getContents().startsWith("Zu Blatt ")) {
                        int ziel = ((PDPageDestination) sprung.getDestination()).retrievePageNumber() + 1;
                        assertThat(verweis.getContents()).startsWith("Zu Blatt " + ziel + ":");
                        ziele.add(ziel);
                    }
                }
            }
            assertThat(ziele).isSorted();
            assertThat(ziele.stream().distinct()).hasSameSizeAs(beilagen);
            List<String> lesezeichen = new ArrayList<>();
            for (PDOutlineItem eines : dokument.getDocumentCatalog().getDocumentOutline().children()) {
                lesezeichen.add(eines.getTitle());
            }
            assertThat(lesezeichen).containsSubsequence(beilagen.stream().map(Beilage::titel).toList());
        }
    }

    @Test
    @DisplayName("enthält die Worte der Schriftstücke, Texte und Mails")
    void inhalt() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(mappe)) {
            String alles = IntStream.rangeClosed(1, dokument.getNumberOfPages()).mapToObj(blatt -> text(dokument, blatt))
                    .reduce("", String::concat);
            assertThat(alles).contains("nicht zur Sache auszusagen", "Übergabe am Empfang, ein Umschlag.",
                    "Betreff: Geschenk für Busch", "Er nahm den Umschlag.", "Gezeigt sind die ersten 100 von 101 Seiten.")
                    .doesNotContain("nein</p>");
            assertThat(alles.split("Der Inhalt kann nicht als Seite gezeigt werden")).hasSize(1 + 3);
        }
    }

    @Test
    @DisplayName("trägt die Originale unverändert in sich")
    void originale() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(mappe)) {
            var dateien = dokument.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(dateien).hasSameSizeAs(originale);
            var inhalte = new ArrayList<>(dateien.values());
            for (int i = 0; i < originale.size(); i++) {
                assertThat(inhalte.get(i).getFileUnicode()).isEqualTo(originale.get(i).dateiname());
                assertThat(inhalte.get(i).getEmbeddedFile().toByteArray()).isEqualTo(originale.get(i).inhalt());
            }
        }
    }

    @Test
    @DisplayName("ist auch ohne Beilagen vollständig")
    void leer() throws Exception {
        byte[] pdf = binde(List.of());
        assertThat(EchteDokumente.maengel(pdf)).isEmpty();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertThat(text(dokument, 1)).contains("Blatt 1 von " + dokument.getNumberOfPages());
        }
    }

    private static byte[] binde(List<Beilage> beilagen) {
        return EchteMappe.mappe().binde("akte", EchteDokumente.beispiel(), "Akte DV-2026-IM-000001", beilagen, JETZT);
    }

    private static List<Beilage> beilagen() {
        List<Beilage> beilagen = new ArrayList<>();
        for (String vorlage : new String[] {"dv-einleitungsverfuegung", "dv-belehrung", "dv-vermerk"}) {
            beilagen.add(new Beilage("Schriftstück %d: %s".formatted(beilagen.size() + 1, vorlage),
                    EchteDokumente.dokumente().pdf(vorlage, EchteDokumente.beispiel()), List.of()));
        }
        for (Original original : originale) {
            Map<String, Object> angaben = new HashMap<>(EchteDokumente.beispiel());
            angaben.putAll(Map.of("dateiname", original.dateiname(), "medientyp", original.medientyp(), "groesse", 5,
                    "person", "Jörg Weiß", "hinzugefuegtAm", original.vom(), "sha256", "9f86d081884c7d65"));
            beilagen.add(EchteMappe.blaetter().zeige("Anlage %d: %s".formatted(beilagen.size() - 2, original.dateiname()),
                    original, angaben, JETZT));
        }
        return beilagen;
    }

    private static String kennzeichen(Beilage beilage) {
        return beilage.originale().isEmpty() ? "Aktenzeichen" : beilage.titel();
    }

    private static String text(PDDocument dokument, int blatt) {
        try {
            PDFTextStripper leser = new PDFTextStripper();
            leser.setStartPage(blatt);
            leser.setEndPage(blatt);
            return leser.getText(dokument).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
