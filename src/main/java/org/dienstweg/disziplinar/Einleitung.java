package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * The order that initiates proceedings.
 *
 * @param disziplinarklage whether an action in court is intended; null counts as the rule of VV42-3.4.1a where cash was taken
 * @param abwaegung        the weighing that a departure from that rule needs (VV42-3.4.1c)
 * @param praezedenzfall   whether courts decided alike cases with removal, loss of pension or demotion (VV42-3.4.2)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Einleitung(boolean belehrungZurKenntnis, String einleitungBegruendung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein praezedenzfall, String praezedenzFundstelle,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein disziplinarklage, String abwaegung) {

    /** Texts are never null. */
    public Einleitung {
        einleitungBegruendung = Text.von(einleitungBegruendung);
        praezedenzFundstelle = Text.von(praezedenzFundstelle);
        abwaegung = Text.von(abwaegung);
    }
}
