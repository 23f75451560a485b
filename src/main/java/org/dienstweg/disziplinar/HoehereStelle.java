package org.dienstweg.disziplinar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.Text;

/** That the higher authority was informed, or why there is none (VV42-3.2c). Days are days in Europe/Berlin. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HoehereStelle(LocalDate unterrichtetAm, String unterrichtungNachweis, String entfaelltBegruendung) {

    /** Texts are never null. */
    public HoehereStelle {
        unterrichtungNachweis = Text.von(unterrichtungNachweis);
        entfaelltBegruendung = Text.von(entfaelltBegruendung);
    }

    /** The answer with the day of initiation it is measured against. */
    public record Lage(HoehereStelle antwort, LocalDate eingeleitetAm) {
    }
}
