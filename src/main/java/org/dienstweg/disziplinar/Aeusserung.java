package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.Text;

/**
 * What the officer said, or that they said nothing. Days in Europe/Berlin.
 *
 * @param ladungAm  day of the hearing they are summoned to, where they want to speak
 * @param ladungOrt place of the hearing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Aeusserung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Art aeusserungArt,
        LocalDate aeusserungEingegangenAm, String aeusserungText, LocalDate ladungAm, String ladungOrt) {

    /** How the officer used the right to be heard. */
    public enum Art {
        SCHRIFTLICH, WILL_MUENDLICH, KEINE
    }

    /** Texts are never null. */
    public Aeusserung {
        aeusserungText = Text.von(aeusserungText);
        ladungOrt = Text.von(ladungOrt);
    }

    /** The same as a statement that was made, in writing or for the record. */
    public Aeusserung festgehalten() {
        return new Aeusserung(Art.SCHRIFTLICH, aeusserungEingegangenAm, aeusserungText, ladungAm, ladungOrt);
    }

    /**
     * The statement with what it is judged by.
     *
     * @param unterrichtung  the newest information of the officer
     * @param schriftlichBis last day for a statement in writing, null while no deadline runs
     */
    public record Lage(Aeusserung antwort, Unterrichtung unterrichtung, LocalDate schriftlichBis) {

        /** Whether the statement was made after a proven instruction; otherwise it must not be used against the officer. */
        public boolean verwertbar() {
            LocalDate eingang = antwort.aeusserungEingegangenAm();
            return unterrichtung.nachgewiesen() && (eingang == null || !eingang.isBefore(unterrichtung.zugestelltAm()));
        }
    }
}
