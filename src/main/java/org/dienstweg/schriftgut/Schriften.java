package org.dienstweg.schriftgut;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The embedded typeface of all documents. Read once: every document embeds only the glyphs it uses. */
@Component
public class Schriften {

    private static final String FAMILIE = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int FETT = 700;
    // where a TrueType file says which tables it has
    private static final int TABELLENZAHL = 4;
    private static final int TABELLENVERZEICHNIS = 12;
    private static final int TABELLENEINTRAG = 16;
    private static final int GSUB = 0x47535542;

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

    /** The upright cut for writing into a finished document. */
    public PDFont in(PDDocument dokument) throws IOException {
        return PDType0Font.load(dokument, new ByteArrayInputStream(normal));
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
            return ohneErsetzungen(quelle.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of ligatures, for which the renderer would compile a pattern for every word it sets. Text is set
     * composed (NFC), so nothing else is lost, and copied text keeps its single letters.
     */
    private static byte[] ohneErsetzungen(byte[] schrift) {
        ByteBuffer verzeichnis = ByteBuffer.wrap(schrift);
        int tabellen = verzeichnis.getShort(TABELLENZAHL);
        for (int i = 0; i < tabellen; i++) {
            int eintrag = TABELLENVERZEICHNIS + i * TABELLENEINTRAG;
            if (verzeichnis.getInt(eintrag) == GSUB) {
                verzeichnis.putInt(eintrag, 0);
            }
        }
        return schrift;
    }

    private static CmapLookup zeichen(byte[] schrift) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(schrift)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
