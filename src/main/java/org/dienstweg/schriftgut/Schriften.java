package org.dienstweg.schriftgut;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The embedded typeface of all documents. Read once: every document embeds only the glyphs it uses. */
@Component
class Schriften {

    private static final String FAMILIE = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int FETT = 700;

    private final byte[] normal = lies("Regular");
    private final byte[] fett = lies("Bold");
    private final byte[] kursiv = lies("Italic");
    private final byte[] fettKursiv = lies("BoldItalic");
    private final CmapLookup[] zeichensaetze = {zeichen(normal), zeichen(fett), zeichen(kursiv), zeichen(fettKursiv)};

    /** Hands the typeface to a rendering. */
    void setzeEin(PdfRendererBuilder builder) {
        setzeEin(builder, normal, NORMAL, FontStyle.NORMAL);
        setzeEin(builder, fett, FETT, FontStyle.NORMAL);
        setzeEin(builder, kursiv, NORMAL, FontStyle.ITALIC);
        setzeEin(builder, fettKursiv, FETT, FontStyle.ITALIC);
    }

    /** Whether every cut of the typeface can show this code point. */
    boolean kennt(int codepunkt) {
        for (CmapLookup zeichensatz : zeichensaetze) {
            if (zeichensatz.getGlyphId(codepunkt) == 0) {
                return false;
            }
        }
        return true;
    }

    private static void setzeEin(PdfRendererBuilder builder, byte[] schrift, int staerke, FontStyle stil) {
        builder.useFont(() -> new ByteArrayInputStream(schrift), FAMILIE, staerke, stil, true);
    }

    private static byte[] lies(String schnitt) {
        String datei = "/schriften/LiberationSans-" + schnitt + ".ttf";
        try (InputStream quelle = Schriften.class.getResourceAsStream(datei)) {
            return quelle.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup zeichen(byte[] schrift) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(schrift)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
