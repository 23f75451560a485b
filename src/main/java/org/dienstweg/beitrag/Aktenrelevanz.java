package org.dienstweg.beitrag;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * Whether the post matters for the traceability of administrative action (HR-3-45), and who says so.
 *
 * @param sachbearbeitung name of whoever decided; null in a form's answer
 * @param imAccountTeam   whether that person runs the account, and so may not decide (HR-3-46)
 */
public record Aktenrelevanz(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein aktenrelevant,
                            String aktenrelevanzBegruendung, String sachbearbeitung, boolean imAccountTeam) {

    /** What was left out is empty. */
    public Aktenrelevanz {
        aktenrelevanzBegruendung = Text.von(aktenrelevanzBegruendung);
        sachbearbeitung = Text.von(sachbearbeitung);
    }

    /** The answer with who gave it. */
    public Aktenrelevanz durch(String name, boolean accountTeam) {
        return new Aktenrelevanz(aktenrelevant, aktenrelevanzBegruendung, name, accountTeam);
    }
}
