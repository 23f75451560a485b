package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * What the office says about its own competence.
 *
 * @param zustaendig  whether this office is competent and no other proceedings run about the same facts
 * @param abgegebenAn who is, or the other proceedings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Zustaendigkeit(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein zustaendig,
        String abgegebenAn, String zustaendigkeitBegruendung) {

    /** Texts are never null. */
    public Zustaendigkeit {
        abgegebenAn = Text.von(abgegebenAn);
        zustaendigkeitBegruendung = Text.von(zustaendigkeitBegruendung);
    }
}
