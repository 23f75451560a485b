package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * Whether there are sufficient factual indications, with the facts (§ 17 Abs. 1 LDG NRW).
 *
 * @param ermittlungsanlass whether an anonymous submission gives reason to investigate (VV50-1.2j); null where nobody asked
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Wuerdigung(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein zureichendeAnhaltspunkte, String tatsachen,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein ermittlungsanlass) {

    /** Where the case goes; a duty leaves no other choice. */
    public enum Folge {
        /** Initiation follows. */
        EINLEITEN,
        /** Nothing is initiated; the reasons are filed. */
        NICHT_EINLEITEN,
        /** An anonymous submission without substance is destroyed. */
        VERNICHTEN
    }

    /** Texts are never null. */
    public Wuerdigung {
        tatsachen = Text.von(tatsachen);
    }

    /** What follows from the answer for a suspicion that came up this way. */
    public Folge folge(Verdacht verdacht) {
        if (zureichendeAnhaltspunkte == JaNein.JA) {
            return Folge.EINLEITEN;
        }
        boolean anonymOhneAnlass = verdacht.ausloeser() == Ausloeser.ANONYM && ermittlungsanlass != JaNein.JA;
        return anonymOhneAnlass ? Folge.VERNICHTEN : Folge.NICHT_EINLEITEN;
    }

    /** The answer with the suspicion it is about. */
    public record Lage(Verdacht verdacht, Wuerdigung antwort) {
    }
}
