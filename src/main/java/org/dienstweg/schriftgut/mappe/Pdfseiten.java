package org.dienstweg.schriftgut.mappe;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages of a PDF somebody handed in, as pictures that carry their words: such a PDF may be neither archivable nor
 * accessible, and its pages must not take that from the file they are bound into.
 */
final class Pdfseiten {

    private static final int HOECHSTZAHL = 100;
    private static final int ALTERNATIVTEXT = 10_000;
    private static final float PUNKTE_JE_ZOLL = 150f / 72;

    private Pdfseiten() {
    }

    static Anschauung von(byte[] inhalt) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(inhalt)) {
            int zahl = dokument.getNumberOfPages();
            PDFRenderer maler = new PDFRenderer(dokument);
            maler.setSubsamplingAllowed(true);
            List<Bild> bilder = new ArrayList<>();
            for (int i = 0; i < Math.min(zahl, HOECHSTZAHL); i++) {
                bilder.add(Bilder.von(bild(dokument, maler, i), "Seite %d von %d. %s".formatted(i + 1, zahl, text(dokument, i))));
            }
            return Anschauung.bilder(bilder, zahl <= HOECHSTZAHL ? ""
                    : "Gezeigt sind die ersten %d von %d Seiten.".formatted(HOECHSTZAHL, zahl));
        }
    }

    private static BufferedImage bild(PDDocument dokument, PDFRenderer maler, int seite) throws IOException {
        PDRectangle groesse = dokument.getPage(seite).getCropBox();
        float hoechstens = Bilder.LAENGSTE_SEITE / Math.max(groesse.getWidth(), groesse.getHeight());
        return maler.renderImage(seite, Math.min(PUNKTE_JE_ZOLL, hoechstens), ImageType.RGB);
    }

    private static String text(PDDocument dokument, int seite) throws IOException {
        PDFTextStripper leser = new PDFTextStripper();
        leser.setStartPage(seite + 1);
        leser.setEndPage(seite + 1);
        String text = leser.getText(dokument).replaceAll("\\s+", " ").strip();
        return text.substring(0, Math.min(text.length(), ALTERNATIVTEXT));
    }
}
