package org.dienstweg.schriftgut;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.thymeleaf.exceptions.TemplateEngineException;

/** Renders the documents of a case from the templates a process owner can read and change. */
@Service
public class Dokumente {

    private final Vorlagen vorlagen;
    private final Zeichen zeichen;
    private final Pdf pdf;
    private final Clock clock;

    Dokumente(Vorlagen vorlagen, Zeichen zeichen, Pdf pdf, Clock clock) {
        this.vorlagen = vorlagen;
        this.zeichen = zeichen;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * Fills a template and sets it as accessible PDF (PDF/A-3a and PDF/UA-1, tagged, German). The same values at the
     * same second of the clock give the same bytes. Values are shown as text whatever they contain.
     *
     * @param vorlage name of the template under {@code vorlagen/} without ending, e.g. {@code hausspitze-entscheidung}
     * @param daten   what its placeholders name; which ones is said at the top of each template
     * @throws DokumentFehlgeschlagen if there is no such template, it is not well-formed, or a value it insists on is
     *         missing
     */
    public byte[] pdf(String vorlage, Map<String, Object> daten) {
        return pdf(vorlage, daten, clock.instant());
    }

    /**
     * The same, written at a moment the caller names: a step that is repeated makes the same document again.
     *
     * @param erstelltAm what the document says about its day and time
     * @throws DokumentFehlgeschlagen as above
     */
    public byte[] pdf(String vorlage, Map<String, Object> daten, Instant erstelltAm) {
        return pdf(vorlage, daten, Map.of(), erstelltAm);
    }

    /**
     * The same with pictures.
     *
     * @param bilder JPEG or PNG by the address the template shows them under, e.g. {@code bild:1}
     * @throws DokumentFehlgeschlagen as above
     */
    public byte[] pdf(String vorlage, Map<String, Object> daten, Map<String, byte[]> bilder, Instant erstelltAm) {
        try {
            String xhtml = zeichen.bereinige(vorlagen.fuelle(vorlage, daten, erstelltAm));
            return pdf.setze(Seiten.lies(xhtml), bilder, erstelltAm);
        } catch (TemplateEngineException | IllegalStateException e) {
            throw new DokumentFehlgeschlagen(vorlage);
        }
    }
}
