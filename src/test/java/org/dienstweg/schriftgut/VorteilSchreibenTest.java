package org.dienstweg.schriftgut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents on an advantage: accessible, complete, and silent towards the giver. */
class VorteilSchreibenTest {

    private static final Dokumente DOKUMENTE = Beispieldaten.dokumente();

    @ParameterizedTest
    @CsvSource({"vorteil-bescheid, entscheidung, ZUSTIMMUNG, Der Annahme wird zugestimmt.",
            "vorteil-bescheid, entscheidung, ZUSTIMMUNG_MIT_AUFLAGE, Die Zuwendung ist an eine soziale Einrichtung weiterzugeben.",
            "vorteil-bescheid, entscheidung, ABLEHNUNG, Geben Sie zurück oder heraus",
            "vorteil-vermerk, weg, KEIN_VORTEIL, Nach Ihren Angaben liegt kein Vorteil vor.",
            "vorteil-vermerk, weg, KEIN_AMTSBEZUG, Nach Ihren Angaben fehlt der Bezug zum Amt.",
            "vorteil-vermerk, weg, STILLSCHWEIGEND_GENEHMIGT, nicht von Angaben nach reisekostenrechtlichen Vorschriften",
            "vorteil-mitteilung, weg, '', Der Annahme wurde mit der Auflage zugestimmt"})
    @DisplayName("Jedes Schreiben hält PDF/A-3a und PDF/UA-1 ein und sagt, was entschieden ist")
    void accessible(String vorlage, String schluessel, String wert, String satz) throws Exception {
        Map<String, Object> daten = daten();
        daten.put(schluessel, wert);
        byte[] pdf = DOKUMENTE.pdf(vorlage, daten);
        assertThat(Barrierefreiheit.maengel(pdf)).isEmpty();
        assertThat(Papier.ueberDenRand(pdf)).isEmpty();
        assertThat(text(pdf)).contains("VA-2026-IM-000017", satz, "Ministerium des Innern");
    }

    @Test
    @DisplayName("Der Bescheid nennt Gründe, Feststellungen mit Fundstelle, Hinweis auf das Strafrecht, Schriftform, Reisekosten")
    void decisionSaysEverything() throws IOException {
        assertThat(text(DOKUMENTE.pdf("vorteil-bescheid", daten()))).contains("Übliches Fachbuch", "Zu den angegebenen Zweifeln: "
                + "Rückfrage beim Verlag", "§§ 331 ff. StGB", "Nr. 7.4", "Nr. 7.3", "Nr. 8.4", "HR-2-14", "nicht eingehalten",
                "Für die dienstvorgesetzte Stelle", "Birgit Wolff", "3. Dezember 2026, 14:05 Uhr", "Jörg Weiß", "Fachbuch");
    }

    @Test
    @DisplayName("Die Mitteilung an die zuwendende Person nennt weder Gründe noch Feststellungen")
    void giverLearnsNothingElse() throws IOException {
        assertThat(text(DOKUMENTE.pdf("vorteil-mitteilung", daten()))).contains("Erika Beispiel, Beispiel GmbH", "Fachbuch")
                .doesNotContain("Übliches Fachbuch", "HR-2-14", "Förderanträge", "StGB");
    }

    @Test
    @DisplayName("Für Tarifbeschäftigte nennt der Bescheid § 3 Abs. 3 TV-L")
    void collectiveAgreement() throws IOException {
        Map<String, Object> daten = daten();
        daten.put("tarif", true);
        assertThat(text(DOKUMENTE.pdf("vorteil-bescheid", daten))).contains("§ 3 Abs. 3 TV-L");
    }

    @ParameterizedTest
    @CsvSource({"vorteil-bescheid, begruendung", "vorteil-vermerk, weg", "vorteil-mitteilung, geber"})
    @DisplayName("Fehlt eine wesentliche Angabe, entsteht kein Schreiben mit Lücke")
    void refusesGaps(String vorlage, String fehlend) {
        Map<String, Object> daten = daten();
        daten.remove(fehlend);
        assertThatThrownBy(() -> DOKUMENTE.pdf(vorlage, daten)).isInstanceOf(DokumentFehlgeschlagen.class);
    }

    private static Map<String, Object> daten() {
        Map<String, Object> daten = new HashMap<>(Beispieldaten.fall());
        daten.putAll(Map.of("aktenzeichen", "VA-2026-IM-000017", "betroffene", "Jörg Weiß", "entscheidung", "ZUSTIMMUNG",
                "begruendung", "Übliches Fachbuch ohne Bezug zu laufenden Anträgen", "gegenstand", "Fachbuch",
                "geber", "Erika Beispiel, Beispiel GmbH", "auflageEmpfaenger", "eine soziale Einrichtung",
                "entschiedenVon", "Birgit Wolff", "weg", "KEIN_VORTEIL"));
        daten.putAll(Map.of("schriftform", true, "rueckgabe", true, "geberUnterrichtet", true, "tarif", false,
                "zweifelBegruendung", "Rückfrage beim Verlag", "abweichungBegruendung", "",
                "zuwendungAm", LocalDate.of(2026, 11, 16), "angaben",
                List.of(Map.of("angabe", "Was genau?", "wert", "Fachbuch"),
                        Map.of("angabe", "Dienstliche Berührung", "wert", "Referat bearbeitet Förderanträge"))));
        return daten;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ");
        }
    }
}
