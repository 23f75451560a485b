package org.dienstweg.vorteil;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * The answers of {@code anhaltspunkteBeurteilen}, keyed like its form. Texts are never null; what was not answered is
 * null.
 *
 * @param anhaltspunkteDienstvergehen sufficient factual indications of a breach of duty? (VV42-10b)
 * @param anhaltspunkteBegruendung    why or why not
 * @param korruptionsanzeige          whether the case is reported under § 3 KorruptionsbG NRW; optional
 * @param abweichungBegruendung       the weighing that VV42-3.4.1a demands where cash was accepted and the answer is no
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnhaltspunkteAntwort(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein anhaltspunkteDienstvergehen,
        String anhaltspunkteBegruendung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein korruptionsanzeige,
        String abweichungBegruendung) {

    /** What was left out is empty. */
    public AnhaltspunkteAntwort {
        anhaltspunkteBegruendung = Text.von(anhaltspunkteBegruendung);
        abweichungBegruendung = Text.von(abweichungBegruendung);
    }

    /** Whether proceedings follow. */
    public boolean bejaht() {
        return anhaltspunkteDienstvergehen == JaNein.JA;
    }
}
