package org.dienstweg.fachaccount;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.Text;

/**
 * Somebody who is to use the account (HR-3-02).
 *
 * @param name                first and last name
 * @param funktion            function in the unit
 * @param dienstlichesGeraet  whether an official device is used (HR-3-04)
 * @param geraetBegruendung   why not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Autorisierte(String name, String funktion, boolean dienstlichesGeraet, String geraetBegruendung) {

    /** What was left out is empty, so that nobody has to ask for null. */
    public Autorisierte {
        name = Text.von(name);
        funktion = Text.von(funktion);
        geraetBegruendung = Text.von(geraetBegruendung);
    }
}
