package org.dienstweg.schriftgut.mappe;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Ways from the front of a bound file to its parts. */
final class Verweise {

    private static final Pattern BEILAGE = Pattern.compile("beilage://(\\d+)/?");

    private final PDDocument dokument;
    private final List<Integer> anfaenge;

    /** @param anfaenge the page each part begins on, counted from 1 */
    Verweise(PDDocument dokument, List<Integer> anfaenge) {
        this.dokument = dokument;
        this.anfaenge = anfaenge;
    }

    /** Turns the addresses of parts that the front names into jumps to their pages. */
    void verbinde() throws IOException {
        for (PDPage seite : dokument.getPages()) {
            for (PDAnnotation anmerkung : seite.getAnnotations()) {
                if (anmerkung instanceof PDAnnotationLink verweis && verweis.getAction() instanceof PDActionURI adresse) {
                    verbinde(verweis, BEILAGE.matcher(adresse.getURI()));
                }
            }
        }
    }

    private void verbinde(PDAnnotationLink verweis, Matcher beilage) {
        if (beilage.matches()) {
            PDActionGoTo sprung = new PDActionGoTo();
            sprung.setDestination(ziel(Integer.parseInt(beilage.group(1)) - 1));
            verweis.setAction(sprung);
        }
    }

    /** Adds a bookmark for every part after those of the front. */
    void setzeLesezeichen(List<String> titel) {
        for (int i = 0; i < titel.size(); i++) {
            PDOutlineItem lesezeichen = new PDOutlineItem();
            lesezeichen.setTitle(titel.get(i));
            lesezeichen.setDestination(ziel(i));
            dokument.getDocumentCatalog().getDocumentOutline().addLast(lesezeichen);
        }
    }

    private PDPageFitWidthDestination ziel(int beilage) {
        PDPage seite = dokument.getPage(anfaenge.get(beilage) - 1);
        PDPageFitWidthDestination ziel = new PDPageFitWidthDestination();
        ziel.setPage(seite);
        ziel.setTop((int) seite.getMediaBox().getHeight());
        return ziel;
    }
}
