package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/** Whether §§ 14, 15 LDG NRW leave no measure at all (§ 17 Abs. 2 LDG NRW). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Massnahmeverbot(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein massnahmeverbot, String massnahmeverbotBegruendung) {

    /** Texts are never null. */
    public Massnahmeverbot {
        massnahmeverbotBegruendung = Text.von(massnahmeverbotBegruendung);
    }

    /** Whether the bar is affirmed. */
    public boolean bejaht() {
        return massnahmeverbot == JaNein.JA;
    }
}
