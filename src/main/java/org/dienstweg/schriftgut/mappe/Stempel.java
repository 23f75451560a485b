package org.dienstweg.schriftgut.mappe;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Numbers the pages of a bound file in the upper margin, where nothing else is set. */
final class Stempel {

    private static final float GROESSE = 8;
    private static final float MILLIMETER = 72 / 25.4f;
    private static final float OBEN = 9 * MILLIMETER;
    private static final float RECHTS = 20 * MILLIMETER;
    private static final float GRAU = 0.29f;

    private Stempel() {
    }

    static void aufJedeSeite(PDDocument dokument, String kennung, PDFont schrift) throws IOException {
        int zahl = dokument.getNumberOfPages();
        for (int i = 0; i < zahl; i++) {
            stemple(dokument, dokument.getPage(i), "%s · Blatt %d von %d".formatted(kennung, i + 1, zahl), schrift);
        }
    }

    private static void stemple(PDDocument dokument, PDPage seite, String text, PDFont schrift) throws IOException {
        float breite = schrift.getStringWidth(text) / 1000 * GROESSE;
        try (PDPageContentStream stift = new PDPageContentStream(dokument, seite, AppendMode.APPEND, true, true)) {
            // No reader is interrupted on every page by its number: it is no part of the text.
            stift.beginMarkedContent(COSName.ARTIFACT);
            stift.beginText();
            stift.setFont(schrift, GROESSE);
            stift.setNonStrokingColor(GRAU, GRAU, GRAU);
            stift.newLineAtOffset(seite.getMediaBox().getWidth() - RECHTS - breite,
                    seite.getMediaBox().getHeight() - OBEN);
            stift.showText(text);
            stift.endText();
            stift.endMarkedContent();
        }
    }
}
