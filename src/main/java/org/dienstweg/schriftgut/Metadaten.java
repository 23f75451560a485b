package org.dienstweg.schriftgut;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces every time the renderer took from the machine, so that a document can be reproduced byte by byte. */
public final class Metadaten {

    private static final Pattern XMP_ZEIT = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

    private Metadaten() {
    }

    /**
     * Dates a document.
     *
     * @param erstelltAm counted to the second
     * @throws IOException if its metadata cannot be read
     */
    public static void setze(PDDocument pdf, Instant erstelltAm) throws IOException {
        Instant sekunde = Instant.ofEpochSecond(erstelltAm.getEpochSecond());
        Calendar zeit = GregorianCalendar.getInstance(TimeZone.getTimeZone("UTC"));
        zeit.setTimeInMillis(sekunde.toEpochMilli());
        PDDocumentInformation angaben = pdf.getDocumentInformation();
        angaben.setCreationDate(zeit);
        pdf.setDocumentId(sekunde.getEpochSecond());
        setzeXmp(pdf.getDocumentCatalog().getMetadata(), sekunde);
    }

    private static void setzeXmp(PDMetadata metadaten, Instant zeit) throws IOException {
        try (InputStream bisher = metadaten.exportXMPMetadata()) {
            String xmp = new String(bisher.readAllBytes(), StandardCharsets.UTF_8);
            byte[] neu = XMP_ZEIT.matcher(xmp).replaceAll("$1" + zeit).getBytes(StandardCharsets.UTF_8);
            metadaten.importXMPMetadata(neu);
        }
    }
}
