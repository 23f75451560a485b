package org.dienstweg.schriftgut.mappe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Chooses how an attachment is shown. Whatever people handed in, a file can always be bound. */
final class Anschauungen {

    private static final String UNLESBAR = "Der Inhalt kann nicht als Seite gezeigt werden.";
    private static final String NUR_TEXT = "Gezeigt sind Kopf und reiner Text der Mail; Gestaltung und Anhänge stehen nur im "
            + "Original.";
    private static final int HOECHSTLAENGE = 200_000;

    private Anschauungen() {
    }

    static Anschauung von(Original original) {
        try {
            return switch (original.medientyp()) {
                case "application/pdf" -> Pdfseiten.von(original.inhalt());
                case "image/png", "image/jpeg" -> Anschauung.bilder(
                        List.of(Bilder.lies(original.inhalt(), "Bild " + original.dateiname())), "");
                case "text/plain", "text/csv" -> gekuerzt(Klartext.von(original.inhalt()), "");
                case "message/rfc822" -> gekuerzt(Klartext.derMail(new ByteArrayInputStream(original.inhalt())), NUR_TEXT);
                default -> Anschauung.nur(UNLESBAR);
            };
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Broken, locked or hostile: nothing of it is worth a file that cannot be handed over.
            return Anschauung.nur(UNLESBAR);
        }
    }

    private static Anschauung gekuerzt(String text, String hinweis) {
        return text.length() <= HOECHSTLAENGE ? Anschauung.text(text, hinweis)
                : Anschauung.text(text.substring(0, HOECHSTLAENGE), (hinweis + " Gezeigt ist nur der Anfang des Textes.").strip());
    }
}
