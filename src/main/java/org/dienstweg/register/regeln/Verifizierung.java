package org.dienstweg.register.regeln;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dienstweg.recht.Text;
import org.dienstweg.register.Verifizierungsstand;

/**
 * What became of the verification of the account (HR-2-06).
 *
 * @param verifizierung      the result; null if none was given
 * @param verifizierungGrund why the platform refused or does not offer it
 * @param funktionVorhanden  whether the platform verifies accounts at all; null if not known
 */
public record Verifizierung(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Verifizierungsstand verifizierung,
                            String verifizierungGrund, Boolean funktionVorhanden) {

    /** What was left out is empty. */
    public Verifizierung {
        verifizierungGrund = Text.von(verifizierungGrund);
    }

    /** Whether the platform has answered. */
    @JsonIgnore
    public boolean abgeschlossen() {
        return verifizierung != Verifizierungsstand.BEANTRAGT;
    }
}
