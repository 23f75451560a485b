package org.dienstweg.schriftgut.mappe;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A bound file as its reader has it open. Pages count from 1. */
public final class Aufgeschlagen implements Closeable {

    private final PDDocument dokument;
    private final List<String> texte;

    public Aufgeschlagen(byte[] pdf) throws IOException {
        dokument = Loader.loadPDF(pdf);
        texte = IntStream.rangeClosed(1, zahl()).mapToObj(this::lies).toList();
    }

    public int zahl() {
        return dokument.getNumberOfPages();
    }

    /** The words on a page, one blank between them. */
    public String text(int blatt) {
        return texte.get(blatt - 1);
    }

    public String alles() {
        return String.join(" ", texte);
    }

    /** The number that stands behind this title where it is named first: in the table of contents. */
    public int blattLautVerzeichnis(String titel) {
        Matcher zeile = Pattern.compile(Pattern.quote(titel) + "[ .]+(\\d+)").matcher(alles());
        if (!zeile.find()) {
            throw new AssertionError("not in the table of contents: " + titel);
        }
        return Integer.parseInt(zeile.group(1));
    }

    /** Where the links of the file lead, by what they say of themselves. */
    Map<String, Integer> verweise() throws IOException {
        Map<String, Integer> verweise = new HashMap<>();
        for (PDPage seite : dokument.getPages()) {
            for (PDAnnotation eine : seite.getAnnotations()) {
                if (eine instanceof PDAnnotationLink verweis && verweis.getAction() instanceof PDActionGoTo sprung) {
                    verweise.put(verweis.getContents(), ((PDPageDestination) sprung.getDestination()).retrievePageNumber() + 1);
                }
            }
        }
        return verweise;
    }

    Map<String, Integer> lesezeichen() throws IOException {
        Map<String, Integer> lesezeichen = new HashMap<>();
        for (PDOutlineItem eines : dokument.getDocumentCatalog().getDocumentOutline().children()) {
            lesezeichen.put(eines.getTitle(), dokument.getPages().indexOf(eines.findDestinationPage(dokument)) + 1);
        }
        return lesezeichen;
    }

    /** What is said in place of pictures, found as a reader for the blind finds it: from the root of all tags. */
    List<String> alternativtexte() {
        List<String> gefunden = new ArrayList<>();
        sammle(dokument.getDocumentCatalog().getStructureTreeRoot(), gefunden);
        return gefunden;
    }

    private static void sammle(PDStructureNode knoten, List<String> gefunden) {
        for (Object kind : knoten.getKids()) {
            if (kind instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    gefunden.add(element.getAlternateDescription());
                }
                sammle(element, gefunden);
            }
        }
    }

    private String lies(int blatt) {
        try {
            PDFTextStripper leser = new PDFTextStripper();
            leser.setStartPage(blatt);
            leser.setEndPage(blatt);
            return leser.getText(dokument).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        dokument.close();
    }
}
