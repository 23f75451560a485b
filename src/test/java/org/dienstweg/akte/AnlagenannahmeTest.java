package org.dienstweg.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dienstweg.akte.Dateien.ooxml;
import static org.dienstweg.akte.Dateien.open;
import static org.dienstweg.akte.Dateien.text;
import static org.dienstweg.akte.Dateien.windows1252;
import static org.dienstweg.akte.Dateien.zip;
import static org.dienstweg.akte.Testfaelle.ANNA;
import static org.dienstweg.akte.Testfaelle.FREMD;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@Aktentest
@DisplayName("Annahme von Anlagen")
class AnlagenannahmeTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final byte[] PDF = text("%PDF-1.7\n%âãÏÓ\n");

    @Autowired
    private Anlagenannahme annahme;
    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private Testfaelle faelle;
    private String aktenzeichen;

    @BeforeEach
    void fall() {
        faelle.organisation();
        aktenzeichen = faelle.vonAnna();
    }

    static Stream<Arguments> erlaubt() {
        return Stream.of(
                arguments("Vermerk.pdf", PDF, "application/pdf"),
                arguments("Bild.png", Dateien.PNG, "image/png"),
                arguments("Bild.JPEG", Dateien.JPEG, "image/jpeg"),
                arguments("Notiz.txt", text("Grüße aus Düsseldorf"), "text/plain"),
                arguments("Kurz.txt", windows1252("Grüße"), "text/plain"),
                arguments("Kurz.txt", "Für Frau Müller: ß".getBytes(StandardCharsets.ISO_8859_1), "text/plain"),
                arguments("Preis.txt", windows1252("Preis: 5 € – „Zitat“"), "text/plain"),
                arguments("Maße.csv", windows1252("Größe;Maß\n1;2\n"), "text/csv"),
                arguments("Post.eml", windows1252("From: a@b.example\nSubject: Grüße\n\nHallö"), "message/rfc822"),
                arguments("From.txt", text("From: a@b.example\nSubject: x\n\nHallo"), "text/plain"),
                arguments("Zahlen.csv", text("a;b\n1;2\n"), "text/csv"),
                arguments("Post.eml",
                        text("Received: from x\nFrom: a@b.example\nSubject: x\n\nHallo"), "message/rfc822"),
                arguments("Post.eml", text("X-Mailer: y\nDate: heute\n\nHallo"), "message/rfc822"),
                arguments("Brief.odt", open(ODT), ODT),
                arguments("Tabelle.ods", open("application/vnd.oasis.opendocument.spreadsheet"),
                        "application/vnd.oasis.opendocument.spreadsheet"),
                arguments("Brief.docx", ooxml(DOCX + ".main+xml"), DOCX),
                arguments("Tabelle.xlsx", ooxml(XLSX + ".main+xml"), XLSX));
    }

    @ParameterizedTest(name = "{0} ist {2}")
    @MethodSource("erlaubt")
    void angenommen(String name, byte[] inhalt, String medientyp) {
        Anlagenangabe anlage = annahme.nimmAnlage(aktenzeichen, name, inhalt, ANNA).orElseThrow();

        assertThat(anlage.medientyp()).isEqualTo(medientyp);
        assertThat(anlage.dateiname()).isEqualTo(name);
        assertThat(anlage.sha256()).hasSize(64);
        assertThat(anlage.groesse()).isEqualTo(inhalt.length);
        faelle.zaehleAbJetzt();
        assertThat(einsicht.anlage(aktenzeichen, anlage.id(), ANNA).orElseThrow().inhalt()).isEqualTo(inhalt);
    }

    static Stream<Arguments> verboten() {
        return Stream.of(
                arguments("Programm.exe", Dateien.EXE), arguments("Programm.pdf", Dateien.EXE),
                arguments("Programm", Dateien.ELF), arguments("Seite.html", text("<!DOCTYPE html><html></html>")),
                arguments("Seite.txt", text("  <html><script>alert(1)</script></html>")),
                arguments("Bild.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")),
                arguments("Bild.png", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("Notiz.txt", text("\uFEFF<script>alert(1)</script>")),
                arguments("Seite.txt", windows1252("<p>Grüße</p>")),
                arguments("Seite.html", windows1252("<html>Grüße aus Köln</html>")),
                arguments("Bild.svg", windows1252("<svg onload=\"ü()\"/>")),
                arguments("Lauf.js", windows1252("alert('Grüße')")),
                arguments("Lauf.txt", windows1252("#!/bin/sh\necho Grüße\n")),
                arguments("Notiz.txt", windows1252("Grüße\u0001")), arguments("Notiz.pdf", windows1252("Grüße")),
                arguments("Rest.txt", HexFormat.of().parseHex("4772fc8d65")),
                arguments("Rest.txt", HexFormat.of().parseHex("fcfdfe41fafbc0d1e2")),
                arguments("Lauf.sh", text("#!/bin/sh\nrm -rf /\n")), arguments("Lauf.txt", text("#!/bin/sh\n")),
                arguments("Lauf.js", text("alert(1)")), arguments("Lauf.bat", text("del *.*")),
                arguments("Notiz.txt", new byte[] {'a', 0, 'b'}),
                arguments("Post.eml", text("nur so ein Satz")),
                arguments("Paket.zip", zip("a.txt", "a")), arguments("Brief.docx", zip("a.txt", "a")),
                arguments("Brief.docx", Dateien.bombe()), arguments("Brief.docx", text("PK\u0003\u0004kaputt")),
                arguments("Brief.docx", ooxml(DOCX + ".main+xml", "word/vbaProject.bin", "x")),
                arguments("Brief.docm", ooxml("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments("Brief.odt", open(ODT, "Basic/Standard/x.xml", "x")),
                arguments("Folien.odp", open("application/vnd.oasis.opendocument.presentation")),
                arguments("Vermerk.pdf", Dateien.PNG), arguments("Bild.html", Dateien.PNG),
                arguments("Tabelle.xlsx", ooxml(DOCX + ".main+xml")), arguments("Leer.txt", new byte[0]),
                arguments("Groß.pdf", Arrays.copyOf(PDF, Anlagenannahme.HOECHSTGROESSE + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verboten")
    void abgelehnt(String name, byte[] inhalt) {
        assertThatThrownBy(() -> annahme.nimmAnlage(aktenzeichen, name, inhalt, ANNA))
                .isInstanceOf(Ablehnung.class).hasMessageMatching("(?s)D(er|ie) .*[.]");
        assertThat(einsicht.lies(aktenzeichen, ANNA).orElseThrow().anlagen()).isEmpty();
    }

    @Test
    @DisplayName("Genau 10 MB gehen noch")
    void genau_zehn() {
        byte[] zehn = Arrays.copyOf(PDF, Anlagenannahme.HOECHSTGROESSE);
        assertThat(annahme.nimmAnlage(aktenzeichen, "Groß.pdf", zehn, ANNA)).isPresent();
    }

    @Test
    @DisplayName("Der Name wird bereinigt, eine fehlende Endung ergänzt, der Verlauf nennt die Anlage")
    void name_und_verlauf() {
        assertThat(annahme.nimmAnlage(aktenzeichen, "../../Vermerk vom 3.12.2026", PDF, ANNA).orElseThrow().dateiname())
                .isEqualTo("Vermerk vom 3.12.2026.pdf");
        assertThat(einsicht.lies(aktenzeichen, ANNA).orElseThrow().verlauf())
                .extracting(Verlaufseintrag::person, Verlaufseintrag::text)
                .contains(org.assertj.core.groups.Tuple.tuple("anna",
                        "Anlage „Vermerk vom 3.12.2026.pdf“ hinzugefügt."));
    }

    @Test
    @DisplayName("Nach Abschluss des Vorgangs kommt nichts mehr hinzu")
    void abgeschlossen() {
        faelle.akten().schliesse(aktenzeichen, "Ende_Eingerichtet");
        assertThatThrownBy(() -> annahme.nimmAnlage(aktenzeichen, "Vermerk.pdf", PDF, ANNA))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("abgeschlossen");
    }

    @Test
    @DisplayName("Wer den Vorgang nicht sehen darf, bekommt dieselbe Antwort wie bei einem unbekannten")
    void fremd() {
        assertThat(annahme.nimmAnlage(aktenzeichen, "Vermerk.pdf", PDF, FREMD)).isEmpty();
        assertThat(annahme.nimmAnlage("FA-2026-IM-999999", "Vermerk.pdf", PDF, FREMD)).isEmpty();
    }

    @Test
    @DisplayName("Die einundfünfzigste Anlage wird abgelehnt")
    void hoechstzahl() {
        IntStream.range(0, 50).forEach(i -> annahme.nimmAnlage(aktenzeichen, i + "a.pdf", PDF, ANNA));
        assertThatThrownBy(() -> annahme.nimmAnlage(aktenzeichen, "Vermerk.pdf", PDF, ANNA))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("50");
    }
}
