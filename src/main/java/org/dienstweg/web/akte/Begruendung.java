package org.dienstweg.web.akte;

import java.util.regex.Pattern;
import org.dienstweg.recht.Ablehnung;

/** A reason that somebody has to give in words before something happens. */
final class Begruendung {

    private static final int HOECHSTLAENGE = 4000;
    private static final Pattern UNSICHTBAR = Pattern.compile("(?U)[\\s\\p{C}]*");
    // As in every form: control characters, halves of characters, marks that reverse the direction of what is read.
    private static final Pattern UNLESBAR =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|\\p{Cs}|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Begruendung() {
    }

    /** @throws Ablehnung if nothing legible is there, with this sentence, or too much */
    static void verlange(String grund, String fehlt) {
        if (grund == null || UNSICHTBAR.matcher(grund).matches()) {
            throw new Ablehnung(fehlt);
        }
        if (grund.length() > HOECHSTLAENGE) {
            throw new Ablehnung("Der Grund ist zu lang, höchstens " + HOECHSTLAENGE + " Zeichen sind möglich.");
        }
        if (UNLESBAR.matcher(grund).find()) {
            throw new Ablehnung("Der Grund enthält Zeichen, die nicht erlaubt sind.");
        }
    }
}
