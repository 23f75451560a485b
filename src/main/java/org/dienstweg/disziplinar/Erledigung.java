package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * Whether the duty to proceed has ended with the person or their status, as somebody found it (§ 33 Abs. 2 LDG NRW).
 *
 * @param erledigtAm         day the ground came about (Europe/Berlin)
 * @param erledigungNachweis how it is proven, or why it is denied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Erledigung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein erledigt,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Grund erledigungsgrund, LocalDate erledigtAm,
        String erledigungNachweis) {

    /** The grounds the law knows; retirement is none of them, nor is anything else. */
    public enum Grund {
        TOD("Tod der betroffenen Person"),
        ENTLASSUNG("Entlassung oder sonstige Beendigung des Beamtenverhältnisses"),
        VERLUST_DER_BEAMTENRECHTE("Verlust der Beamtenrechte (§ 24 BeamtStG)"),
        VERLUST_DER_VERSORGUNGSRECHTE("Verlust der Versorgungsrechte");

        private final String text;

        Grund(String text) {
            this.text = text;
        }

        /** What staff read. */
        public String text() {
            return text;
        }

        /** Whether somebody of this status can lose it; who was in service at first may have retired since. */
        boolean passtZu(Statusgruppe status) {
            return switch (this) {
                case TOD -> true;
                case ENTLASSUNG, VERLUST_DER_BEAMTENRECHTE -> !status.ausgeschieden();
                case VERLUST_DER_VERSORGUNGSRECHTE -> status.ausgeschieden() || status == Statusgruppe.BEAMTE;
            };
        }
    }

    /** Texts are never null. */
    public Erledigung {
        erledigungNachweis = Text.von(erledigungNachweis);
    }

    /** Whether the proceedings are found to be settled. */
    public boolean bejaht() {
        return erledigt == JaNein.JA;
    }

    /** The finding with the suspicion it ends. */
    public record Lage(Verdacht verdacht, Erledigung antwort) {
    }
}
