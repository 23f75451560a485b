package org.dienstweg.schriftgut.mappe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts originals into a bound file as associated files (PDF/A-3), byte by byte as they were handed in. */
final class Beigaben {

    private static final COSName AF = COSName.getPDFName("AF");
    private static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Beigaben() {
    }

    static void legeBei(PDDocument dokument, List<Original> originale) throws IOException {
        if (originale.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> dateien = new LinkedHashMap<>();
        COSArray zugehoerig = new COSArray();
        for (Original original : originale) {
            PDComplexFileSpecification datei = datei(dokument, original);
            // Two attachments may have the same name; the tree wants its keys unique and in order.
            dateien.put("%04d %s".formatted(dateien.size() + 1, original.dateiname()), datei);
            zugehoerig.add(datei.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode baum = new PDEmbeddedFilesNameTreeNode();
        baum.setNames(dateien);
        PDDocumentNameDictionary namen = new PDDocumentNameDictionary(dokument.getDocumentCatalog());
        namen.setEmbeddedFiles(baum);
        dokument.getDocumentCatalog().setNames(namen);
        dokument.getDocumentCatalog().getCOSObject().setItem(AF, zugehoerig);
    }

    private static PDComplexFileSpecification datei(PDDocument dokument, Original original) throws IOException {
        PDEmbeddedFile inhalt = new PDEmbeddedFile(dokument, new ByteArrayInputStream(original.inhalt()),
                COSName.FLATE_DECODE);
        inhalt.setSubtype(original.medientyp());
        inhalt.setSize(original.inhalt().length);
        inhalt.setModDate(zeit(original.vom()));
        PDComplexFileSpecification datei = new PDComplexFileSpecification();
        datei.setFile(original.dateiname());
        datei.setFileUnicode(original.dateiname());
        datei.setFileDescription("Original der Anlage " + original.dateiname());
        datei.setEmbeddedFile(inhalt);
        datei.setEmbeddedFileUnicode(inhalt);
        datei.getCOSObject().setName(AF_RELATIONSHIP, "Source");
        return datei;
    }

    private static Calendar zeit(Instant zeitpunkt) {
        Calendar zeit = GregorianCalendar.getInstance(TimeZone.getTimeZone("UTC"));
        zeit.setTimeInMillis(zeitpunkt.toEpochMilli());
        return zeit;
    }
}
