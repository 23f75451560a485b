package org.dienstweg.schriftgut;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds text that was set beyond the margins of a page. */
final class Papier extends PDFTextStripper {

    private final List<String> drueber = new ArrayList<>();

    private Papier() {
    }

    static List<String> ueberDenRand(byte[] pdf) throws IOException {
        Papier papier = new Papier();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            papier.getText(dokument);
        }
        return papier.drueber;
    }

    @Override
    protected void processTextPosition(TextPosition zeichen) {
        float rand = 15 * 72 / 25.4f;
        boolean breite = zeichen.getX() < rand || zeichen.getX() + zeichen.getWidth() > zeichen.getPageWidth() - rand;
        boolean hoehe = zeichen.getY() < rand || zeichen.getY() > zeichen.getPageHeight() - 10;
        if (!zeichen.getUnicode().isBlank() && (breite || hoehe)) {
            drueber.add(zeichen + "@" + zeichen.getX() + "," + zeichen.getY());
        }
    }
}
