package org.dienstweg.disziplinar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.Text;

/** Why the proceedings are not concluded within six months (§ 62 LDG NRW). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Verzoegerung(String zureichenderGrund, String weiteresVorgehen) {

    /** Texts are never null. */
    public Verzoegerung {
        zureichenderGrund = Text.von(zureichenderGrund);
        weiteresVorgehen = Text.von(weiteresVorgehen);
    }
}
