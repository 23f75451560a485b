package org.dienstweg.akte;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.tika.Tika;

/**
 * Tells from its content what kind of file something is. Names only choose between the kinds of plain text, which
 * content cannot tell apart; markup and scripts are never plain text.
 */
final class Typerkennung {

    private static final Set<String> TEXTARTEN = Set.of("text/plain", "text/csv", "message/rfc822");
    private static final Set<String> PAKETE = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Pattern AUSZEICHNUNG = Pattern.compile("^[\\s\\uFEFF]*(<[a-zA-Z!?/]|#!)");
    private static final Pattern KOPFZEILE = Pattern.compile("^[!-9;-~]+:\\s");
    private static final String UNBEKANNT = "application/octet-stream";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Tika TIKA = new Tika();

    private Typerkennung() {
    }

    /** The kind of this content under this extension (lower case, may be empty); empty if it is not an allowed one. */
    static Optional<Dateityp> erkenne(byte[] inhalt, String endung) {
        String medientyp = TIKA.detect(inhalt);
        if (TEXTARTEN.contains(medientyp)) {
            return text(inhalt, endung);
        }
        if (medientyp.equals(UNBEKANNT)) {
            return ausWindows1252(inhalt).filter(gelesen -> TEXTARTEN.contains(TIKA.detect(gelesen)))
                    .flatMap(gelesen -> text(gelesen, endung));
        }
        if (PAKETE.contains(medientyp) || medientyp.startsWith("application/vnd.oasis.opendocument.")) {
            return Bueropaket.erkenne(inhalt);
        }
        return Dateityp.mitMedientyp(medientyp);
    }

    /**
     * A text of Windows-1252 or ISO-8859-1 in UTF-8, where it is judged like any other text; empty for what no such text
     * holds. Tika takes a short one with umlauts for unknown bytes.
     */
    private static Optional<byte[]> ausWindows1252(byte[] inhalt) {
        long ascii = IntStream.range(0, inhalt.length).filter(stelle -> inhalt[stelle] >= 0).count();
        if (ascii * 2 < inhalt.length) {
            return Optional.empty();
        }
        try {
            return Optional.of(WINDOWS_1252.newDecoder().decode(ByteBuffer.wrap(inhalt)).toString()
                    .getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Dateityp> text(byte[] inhalt, String endung) {
        if (enthaeltSteuerzeichen(inhalt)) {
            return Optional.empty();
        }
        String anfang = new String(inhalt, 0, Math.min(inhalt.length, 1000), StandardCharsets.UTF_8);
        if (AUSZEICHNUNG.matcher(anfang).find()) {
            return Optional.empty();
        }
        if (endung.equals(Dateityp.MAIL.endung())) {
            return KOPFZEILE.matcher(anfang).find() ? Optional.of(Dateityp.MAIL) : Optional.empty();
        }
        return Optional.of(endung.equals(Dateityp.CSV.endung()) ? Dateityp.CSV : Dateityp.TEXT);
    }

    private static boolean enthaeltSteuerzeichen(byte[] inhalt) {
        for (byte zeichen : inhalt) {
            if (zeichen >= 0 && zeichen < ' ' && "\t\n\f\r".indexOf(zeichen) < 0) {
                return true;
            }
        }
        return false;
    }
}
