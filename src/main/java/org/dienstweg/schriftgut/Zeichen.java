package org.dienstweg.schriftgut;

import java.text.Normalizer;
import org.springframework.stereotype.Component;

/** Makes any text printable: nothing invisible, nothing the typeface lacks. Works on markup and plain text. */
@Component
class Zeichen {

    private static final int ERSATZ = 0x25A1;

    private final Schriften schriften;

    Zeichen(Schriften schriften) {
        this.schriften = schriften;
    }

    /**
     * Composes letters and their accents, drops control and format characters (they could reverse or hide text) and
     * replaces whatever has no glyph by an empty box.
     */
    String bereinige(String text) {
        StringBuilder sauber = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(Zeichen::sichtbar)
                .map(this::druckbar)
                .forEach(sauber::appendCodePoint);
        return sauber.toString();
    }

    private static boolean sichtbar(int codepunkt) {
        return switch (Character.getType(codepunkt)) {
            case Character.CONTROL -> codepunkt == '\n' || codepunkt == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private int druckbar(int codepunkt) {
        return codepunkt == '\n' || codepunkt == '\t' || schriften.kennt(codepunkt) ? codepunkt : ERSATZ;
    }
}
