package org.dienstweg.schriftgut;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Sets XHTML as tagged PDF that is PDF/A-3a and PDF/UA-1 at once. Loads nothing but our own style sheet and given pictures. */
@Component
class Pdf {

    private static final String STILQUELLE = "vorlage:stil.css";
    private static final Set<String> ERLAUBT = Set.of("stil.css", STILQUELLE);
    private static final byte[] FARBRAUM = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer's log quotes the text it sets; no word of a case belongs there.
        XRLog.setLoggingEnabled(false);
    }

    private final Schriften schriften;

    Pdf(Schriften schriften) {
        this.schriften = schriften;
    }

    /** The same pages set at the same instant give the same bytes; pictures are found under {@code bild:} addresses. */
    byte[] setze(Document seiten, Map<String, byte[]> bilder, Instant erstelltAm) {
        Thread thread = Thread.currentThread();
        ClassLoader bisher = thread.getContextClassLoader();
        // The renderer asks for an XML transformer; the platform's own is meant, and every jar would be searched for another.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return rendere(builder(seiten, bilder), erstelltAm);
        } finally {
            thread.setContextClassLoader(bisher);
        }
    }

    private static byte[] rendere(PdfRendererBuilder builder, Instant erstelltAm) {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument pdf = renderer.createPDFKeepOpen();
            ByteArrayOutputStream ziel = new ByteArrayOutputStream();
            try (pdf) {
                Metadaten.setze(pdf, erstelltAm);
                pdf.save(ziel);
            }
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Document seiten, Map<String, byte[]> bilder) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(seiten, "vorlage:");
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(FARBRAUM);
        builder.useUriResolver((basis, uri) -> ERLAUBT.contains(uri) ? STILQUELLE : bilder.containsKey(uri) ? uri : null);
        builder.useExternalResourceAccessControl((uri, art) -> ERLAUBT.contains(uri) || bilder.containsKey(uri),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, art) -> STILQUELLE.equals(uri) || bilder.containsKey(uri),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(uri -> new Stilquelle(), "vorlage");
        builder.useProtocolsStreamImplementation(uri -> new Bildquelle(bilder.get(uri)), "bild");
        builder.useUnicodeLineBreaker(new Umbruch());
        schriften.setzeEin(builder);
        return builder;
    }
}
