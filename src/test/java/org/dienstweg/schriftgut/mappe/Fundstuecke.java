package org.dienstweg.schriftgut.mappe;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What people attach. */
final class Fundstuecke {

    static final Instant GESTERN = Instant.parse("2026-12-02T09:00:00Z");

    private Fundstuecke() {
    }

    static Original png() throws IOException {
        return original("Umschlag.png", "image/png", bild("png", BufferedImage.TYPE_INT_ARGB, 900, 300));
    }

    static Original jpeg() throws IOException {
        return original("Empfang.jpg", "image/jpeg", bild("jpeg", BufferedImage.TYPE_INT_RGB, 3000, 4000));
    }

    static Original text() {
        return original("Notiz.txt", "text/plain", "Übergabe am Empfang,\n\tein Umschlag.".getBytes(StandardCharsets.ISO_8859_1));
    }

    static Original mail() {
        return original("Hinweis.eml", "message/rfc822", """
                From: =?utf-8?Q?J=C3=B6rg?= <joerg@example.org>
                To: stelle@example.org
                Subject: =?utf-8?Q?Geschenk_f=C3=BCr?= Busch
                Date: Mon, 12 Oct 2026 10:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                RXIgbmFobSBkZW4gVW1zY2hsYWcu
                --x
                Content-Type: text/html

                <p>nein</p>
                --x--
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static Original pdf(int seiten) throws IOException {
        return original("Quittung.pdf", "application/pdf", pdfdatei(seiten, PDRectangle.A4, ""));
    }

    static Original riesigesBlatt() throws IOException {
        return original("Plan.pdf", "application/pdf", pdfdatei(1, new PDRectangle(14_400, 14_400), ""));
    }

    static Original verschluesselt() throws IOException {
        return original("Geheim.pdf", "application/pdf", pdfdatei(1, PDRectangle.A4, "kennwort"));
    }

    static Original kaputt() {
        return original("Kaputt.pdf", "application/pdf", "%PDF-1.7 abgerissen".getBytes(StandardCharsets.US_ASCII));
    }

    static Original tabelle() {
        return original("Liste.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new byte[] {80, 75, 3, 4});
    }

    static Original original(String name, String typ, byte[] inhalt) {
        return new Original(name, typ, inhalt, GESTERN);
    }

    private static byte[] bild(String format, int art, int breite, int hoehe) throws IOException {
        BufferedImage bild = new BufferedImage(breite, hoehe, art);
        Graphics2D stift = bild.createGraphics();
        stift.setColor(Color.RED);
        stift.fillOval(10, 10, breite / 2, hoehe / 2);
        stift.dispose();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        ImageIO.write(bild, format, ziel);
        return ziel.toByteArray();
    }

    private static byte[] pdfdatei(int seiten, PDRectangle groesse, String kennwort) throws IOException {
        try (PDDocument dokument = new PDDocument()) {
            for (int i = 1; i <= seiten; i++) {
                PDPage seite = new PDPage(groesse);
                dokument.addPage(seite);
                try (PDPageContentStream stift = new PDPageContentStream(dokument, seite)) {
                    stift.beginText();
                    stift.setFont(new PDType1Font(FontName.HELVETICA), 30);
                    stift.newLineAtOffset(100, 600);
                    stift.showText("Quittung Nummer " + i);
                    stift.endText();
                }
            }
            if (!kennwort.isEmpty()) {
                dokument.protect(new StandardProtectionPolicy(kennwort, kennwort, new AccessPermission()));
            }
            ByteArrayOutputStream ziel = new ByteArrayOutputStream();
            dokument.save(ziel);
            return ziel.toByteArray();
        }
    }
}
