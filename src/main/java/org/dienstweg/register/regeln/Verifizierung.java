package org.dienstweg.register.regeln;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dienstweg.recht.Text;

/**
 * What became of the verification of the account (HR-2-06).
 *
 * @param verifizierung      the result; null if none was given
 * @param verifizierungGrund why the platform refused or does not offer it
 * @param funktionVorhanden  whether the platform verifies accounts at all; null if not known
 */
public record Verifizierung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Stand verifizierung,
                            String verifizierungGrund, Boolean funktionVorhanden) {

    /** How far it has come; only {@code BEANTRAGT} waits for more. */
    public enum Stand {
        ERTEILT("erteilt"), BEANTRAGT("beantragt"), ABGELEHNT("von der Plattform abgelehnt"),
        NICHT_VERFUEGBAR("auf dieser Plattform nicht verfügbar");

        private final String text;

        Stand(String text) {
            this.text = text;
        }

        /** As it stands in the file. */
        public String text() {
            return text;
        }
    }

    /** What was left out is empty. */
    public Verifizierung {
        verifizierungGrund = Text.von(verifizierungGrund);
    }

    /** Whether the platform has answered. */
    @JsonIgnore
    public boolean abgeschlossen() {
        return verifizierung != Stand.BEANTRAGT;
    }
}
