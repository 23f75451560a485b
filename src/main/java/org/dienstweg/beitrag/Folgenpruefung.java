package org.dienstweg.beitrag;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;
import static com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * Whether consequences under service or labour law are to be examined (HR-3-15). Whom it concerns is handed on and not
 * filed with the post, because more people read this file than may know that.
 *
 * @param statusgruppe as in the start form of the disciplinary proceedings; null if nobody was named
 * @param entscheidet  name of whoever answers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Folgenpruefung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein dienstrechtlichePruefung,
                             String folgenBegruendung,
                             @JsonProperty(access = WRITE_ONLY) String betroffenePerson,
                             @JsonProperty(access = WRITE_ONLY)
                             @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Statusgruppe statusgruppe,
                             String entscheidet) {

    /** The status by which the law differs. */
    public enum Statusgruppe {
        BEAMTE, PROBE, WIDERRUF, RUHESTAND, FRUEHERE, TARIF
    }

    /** What was left out is empty. */
    public Folgenpruefung {
        folgenBegruendung = Text.von(folgenBegruendung);
        betroffenePerson = Text.von(betroffenePerson);
        entscheidet = Text.von(entscheidet);
    }

    /** The answer with who gave it. */
    public Folgenpruefung durch(String name) {
        return new Folgenpruefung(dienstrechtlichePruefung, folgenBegruendung, betroffenePerson, statusgruppe, name);
    }

    /** Whether something is to be examined. */
    public boolean zuPruefen() {
        return dienstrechtlichePruefung == JaNein.JA;
    }

    /** Whether disciplinary proceedings can take the facts over: a named person under that law (HR-3-14). */
    public boolean uebergebbar() {
        return zuPruefen() && !betroffenePerson.isEmpty() && statusgruppe != null
                && statusgruppe != Statusgruppe.TARIF;
    }
}
