package org.dienstweg.beitrag;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.dienstweg.recht.Text;

/**
 * What the Justiziariat decided about a third-party post, or how it judges an own one.
 *
 * @param eigenerBeitrag whether the post is one of the Ressort; only such a one can be corrected
 * @param imBild         whether the file holds a picture of the post; nothing is removed without one
 */
public record Rechtspruefung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Entscheidung justiziariatErgebnis,
                             String justiziariatBegruendung, boolean eigenerBeitrag, boolean imBild) {

    /** What the Justiziariat can say. */
    public enum Entscheidung {
        BELASSEN("Belassen"), BERICHTIGEN("Berichtigen"), VERBERGEN("Verbergen"), LOESCHEN("Löschen");

        private final String text;

        Entscheidung(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }

        /** Whether the post is to disappear from the public. */
        public boolean entfernt() {
            return this == VERBERGEN || this == LOESCHEN;
        }
    }

    /** What was left out is empty. */
    public Rechtspruefung {
        justiziariatBegruendung = Text.von(justiziariatBegruendung);
    }

    /** The answer with what it is about. */
    public Rechtspruefung ueber(Beweis beweis, boolean eigener) {
        return new Rechtspruefung(justiziariatErgebnis, justiziariatBegruendung, eigener, beweis.imBild());
    }
}
