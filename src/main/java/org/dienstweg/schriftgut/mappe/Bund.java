package org.dienstweg.schriftgut.mappe;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dienstweg.schriftgut.Metadaten;
import org.dienstweg.schriftgut.Schriften;

/** The parts while they are bound. They stay open until the bound file is written, which still reads from them. */
final class Bund implements Closeable {

    private final List<Beilage> beilagen;
    private final List<PDDocument> teile = new ArrayList<>();
    private PDDocument ganzes;

    Bund(List<Beilage> beilagen) throws IOException {
        this.beilagen = beilagen;
        for (Beilage beilage : beilagen) {
            teile.add(Loader.loadPDF(beilage.seiten()));
        }
    }

    static int laenge(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return dokument.getNumberOfPages();
        }
    }

    /** The page each part begins on, counted from 1, if so many pages come before all of them. */
    List<Integer> anfaenge(int davor) {
        List<Integer> anfaenge = new ArrayList<>();
        int naechstes = davor + 1;
        for (PDDocument teil : teile) {
            anfaenge.add(naechstes);
            naechstes += teil.getNumberOfPages();
        }
        return anfaenge;
    }

    /** Appends every part, with its tags, to the front. */
    void binde(byte[] vorderteil) throws IOException {
        ganzes = Loader.loadPDF(vorderteil);
        PDFMergerUtility binder = new PDFMergerUtility();
        for (PDDocument teil : teile) {
            teil.getDocumentCatalog().setDocumentOutline(null);
            teil.getDocumentCatalog().setOutputIntents(List.of());
            binder.appendDocument(ganzes, teil);
        }
    }

    /** Lets links and bookmarks lead to the parts. */
    void verweise(List<Integer> anfaenge) throws IOException {
        Verweise verweise = new Verweise(ganzes, anfaenge);
        verweise.verbinde();
        verweise.setzeLesezeichen(beilagen.stream().map(Beilage::titel).toList());
    }

    void stemple(String kennung, Schriften schriften) throws IOException {
        Stempel.aufJedeSeite(ganzes, kennung, schriften.in(ganzes));
    }

    /** The bound file with the originals inside. */
    byte[] fertig(Instant erstelltAm) throws IOException {
        Beigaben.legeBei(ganzes, beilagen.stream().flatMap(beilage -> beilage.originale().stream()).toList());
        Metadaten.setze(ganzes, erstelltAm);
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        ganzes.save(ziel);
        return ziel.toByteArray();
    }

    @Override
    public void close() throws IOException {
        for (PDDocument teil : teile) {
            teil.close();
        }
        if (ganzes != null) {
            ganzes.close();
        }
    }
}
