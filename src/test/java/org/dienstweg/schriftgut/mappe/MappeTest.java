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
import org.dienstweg.schriftgut.EchteDokumente;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Die ganze Akte als ein PDF (VV50-2.7)")
class MappeTest {

    private static final Instant JETZT = EchteDokumente.JETZT;
    private static final List<String> ABSCHNITTE = List.of("1 Eingaben", "2 Feststellungen", "3 Verlauf", "4 Fristen",
            "5 Schriftstücke", "6 Anlagen");
    /** Template and the heading it sets. */
    private static final String[][] SCHRIFTSTUECKE = {{"dv-einleitungsverfuegung", "Einleitungsverfügung"},
        {"dv-belehrung", "Unterrichtung und Belehrung"}, {"dv-vermerk", "Vermerk über die Nichteinleitung"}};
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
    @DisplayName("trägt auf jedem Blatt seine Nummer")
    void nummern() throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(mappe)) {
            for (int blatt = 1; blatt <= akte.zahl(); blatt++) {
                assertThat(akte.text(blatt)).contains("Akte DV-2026-IM-000001 · Blatt %d von %d".formatted(blatt, akte.zahl()));
            }
        }
    }

    @Test
    @DisplayName("nennt im Verzeichnis das Blatt, auf dem jeder Abschnitt und jeder Teil beginnt")
    void verzeichnis() throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(mappe)) {
            for (String titel : ABSCHNITTE) {
                int blatt = akte.blattLautVerzeichnis(titel);
                assertThat(IntStream.rangeClosed(2, akte.zahl()).filter(eines -> akte.text(eines).contains(titel)).findFirst())
                        .as(titel).hasValue(blatt);
            }
            for (Beilage beilage : beilagen) {
                int blatt = akte.blattLautVerzeichnis(beilage.titel());
                assertThat(akte.text(blatt)).as(beilage.titel()).contains(ueberschrift(beilage));
                assertThat(akte.text(blatt - 1)).as("vor " + beilage.titel()).doesNotContain(ueberschrift(beilage));
            }
        }
    }

    @Test
    @DisplayName("führt mit Verweisen und Lesezeichen auf das Blatt, das im Verzeichnis steht")
    void verweise() throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(mappe)) {
            Map<String, Integer> verweise = akte.verweise();
            Map<String, Integer> lesezeichen = akte.lesezeichen();
            for (String titel : ABSCHNITTE) {
                assertThat(verweise).containsEntry("Zum Abschnitt " + titel.substring(2), akte.blattLautVerzeichnis(titel));
                assertThat(lesezeichen).containsEntry(titel, akte.blattLautVerzeichnis(titel));
            }
            for (Beilage beilage : beilagen) {
                int blatt = akte.blattLautVerzeichnis(beilage.titel());
                assertThat(verweise).containsEntry("Zu Blatt %d: %s".formatted(blatt, beilage.titel()), blatt);
                assertThat(lesezeichen).containsEntry(beilage.titel(), blatt);
            }
        }
    }

    @Test
    @DisplayName("sagt auch wer nichts sieht, was auf Bildern und fremden Seiten steht")
    void alternativtexte() throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(mappe)) {
            assertThat(akte.alternativtexte()).contains("Bild Umschlag.png", "Bild Empfang.jpg",
                    "Seite 2 von 2. Quittung Nummer 2", "Seite 100 von 101. Quittung Nummer 100");
        }
    }

    @Test
    @DisplayName("enthält die Worte der Schriftstücke, Texte und Mails")
    void inhalt() throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(mappe)) {
            String alles = akte.alles();
            assertThat(alles).contains("nicht zur Sache auszusagen", "Übergabe am Empfang, ein Umschlag.",
                    "Von: Jörg <joerg@example.org>", "Betreff: Geschenk für Busch", "Er nahm den Umschlag.",
                    "Gestaltung und Anhänge stehen nur im Original.", "Gezeigt sind die ersten 100 von 101 Seiten.")
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
                assertThat(inhalte.get(i).getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            }
        }
    }

    @Test
    @DisplayName("ist auch ohne Beilagen vollständig")
    void leer() throws Exception {
        byte[] pdf = binde(List.of());
        assertThat(EchteDokumente.maengel(pdf)).isEmpty();
        try (Aufgeschlagen akte = new Aufgeschlagen(pdf)) {
            assertThat(akte.text(1)).contains("Blatt 1 von " + akte.zahl());
        }
    }

    private static byte[] binde(List<Beilage> beilagen) {
        return EchteMappe.mappe().binde("akte", EchteDokumente.beispiel(), "Akte DV-2026-IM-000001", beilagen, JETZT);
    }

    private static List<Beilage> beilagen() {
        List<Beilage> beilagen = new ArrayList<>();
        for (String[] eines : SCHRIFTSTUECKE) {
            beilagen.add(new Beilage("Schriftstück %d: %s".formatted(beilagen.size() + 1, eines[1]),
                    EchteDokumente.dokumente().pdf(eines[0], EchteDokumente.beispiel()), List.of()));
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

    /** What stands at the head of a part and nowhere else. */
    private static String ueberschrift(Beilage beilage) {
        return beilage.originale().isEmpty() ? beilage.titel().replaceFirst(".*: ", "") : beilage.titel();
    }
}
