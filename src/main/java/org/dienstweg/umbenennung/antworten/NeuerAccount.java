package org.dienstweg.umbenennung.antworten;

import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/** What the Fachreferat says about the new account; everything else the register knows. */
public record NeuerAccount(String nutzername, String fachzielgruppe, JaNein ausschliesslichFachzielgruppe,
                           String begruendung) {

    /** What was left out is empty. */
    public NeuerAccount {
        nutzername = Text.von(nutzername).replaceFirst("^@", "");
        fachzielgruppe = Text.von(fachzielgruppe);
        begruendung = Text.von(begruendung);
    }
}
