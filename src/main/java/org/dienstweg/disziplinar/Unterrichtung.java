package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * That the officer was informed and instructed (§ 20 Abs. 1 LDG NRW), or why that has to wait. Days in Europe/Berlin.
 *
 * @param zustellnachweis how service is proven; without it no deadline begins
 * @param wiedervorlageAm when a postponement is looked at again; null means in two weeks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Unterrichtung(LocalDate zugestelltAm, String zustellnachweis,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein aufschub, String aufschubGrund,
        LocalDate wiedervorlageAm) {

    /** Texts are never null. */
    public Unterrichtung {
        zustellnachweis = Text.von(zustellnachweis);
        aufschubGrund = Text.von(aufschubGrund);
    }

    /** Whether informing the officer is put off. */
    public boolean aufgeschoben() {
        return aufschub == JaNein.JA;
    }

    /** When a postponement filed on this day is looked at again: on the day named, or after two weeks. */
    public LocalDate wiedervorlage(LocalDate aufgeschobenAm) {
        return wiedervorlageAm == null ? aufgeschobenAm.plusWeeks(2) : wiedervorlageAm;
    }

    /** Whether service is proven, so that deadlines run and statements count. */
    public boolean nachgewiesen() {
        return !aufgeschoben() && zugestelltAm != null && !zustellnachweis.isEmpty();
    }

    /** The answer with the day of initiation it is measured against. */
    public record Lage(Unterrichtung antwort, LocalDate eingeleitetAm) {
    }
}
