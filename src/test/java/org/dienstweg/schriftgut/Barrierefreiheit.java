package org.dienstweg.schriftgut;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a document keeps the standards it claims. */
final class Barrierefreiheit {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Barrierefreiheit() {
    }

    /** What breaks PDF/A-3a or PDF/UA-1, empty if nothing does. */
    static List<String> maengel(byte[] pdf) throws Exception {
        return java.util.stream.Stream.concat(maengel(pdf, PDFAFlavour.PDFA_3_A).stream(),
                maengel(pdf, PDFAFlavour.PDFUA_1).stream()).toList();
    }

    private static List<String> maengel(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (InputStream quelle = new ByteArrayInputStream(pdf);
             PDFAParser parser = Foundries.defaultInstance().createParser(quelle, standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult ergebnis = validator.validate(parser);
            return ergebnis.getTestAssertions().stream()
                    .map(mangel -> standard + " " + mangel.getRuleId().getClause() + ": " + mangel.getMessage())
                    .distinct().toList();
        }
    }
}
