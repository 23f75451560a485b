package org.dienstweg.beitrag;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.dienstweg.recht.Text;

/**
 * How Kommunikation goes on with an own post, with what it is measured against.
 *
 * @param fehlerart            what was reported
 * @param justiziariatErgebnis what the Justiziariat said, or null if it was not asked
 */
public record Vorgehen(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Weg vorgehen, String vorgehenBegruendung,
                       Fehlerart fehlerart, Rechtspruefung.Entscheidung justiziariatErgebnis) {

    /** The ways there are. */
    public enum Weg {
        BERICHTIGUNG_OHNE_LOESCHUNG("Berichtigung ohne Löschung"),
        BERICHTIGUNG_MIT_LOESCHUNG("Berichtigung, danach Löschung"),
        SOFORTIGE_LOESCHUNG("Sofortige Löschung, danach Hinweis"),
        KEIN_FEHLER("Kein Fehler");

        private final String text;

        Weg(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }

        /** Whether the post is deleted on this way. */
        public boolean loescht() {
            return this == BERICHTIGUNG_MIT_LOESCHUNG || this == SOFORTIGE_LOESCHUNG;
        }
    }

    /** What was left out is empty. */
    public Vorgehen {
        vorgehenBegruendung = Text.von(vorgehenBegruendung);
    }

    /** The answer with what it is measured against. */
    public Vorgehen bei(Fehlerart art, Rechtspruefung.Entscheidung recht) {
        return new Vorgehen(vorgehen, vorgehenBegruendung, art, recht);
    }

    /** Whether a reason was given. */
    public boolean begruendet() {
        return !vorgehenBegruendung.isEmpty();
    }
}
