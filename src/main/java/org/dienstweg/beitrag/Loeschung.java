package org.dienstweg.beitrag;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import org.dienstweg.recht.Text;

/**
 * That a post was deleted, with who may do that.
 *
 * @param geloeschtAm  when
 * @param geloeschtVon the authorised person who did it on behalf of whoever answers; empty if that person did it
 * @param durch        name of whoever answers
 * @param autorisierte names on the list of the account (HR-3-03)
 * @param ersatzweise  whether nobody on the list works with Dienstweg, so that Kommunikation sees to it
 */
public record Loeschung(@JsonDeserialize(using = Zeitpunktleser.class) Instant geloeschtAm, String geloeschtVon,
                        String durch, List<String> autorisierte, boolean ersatzweise) {

    /** What was left out is empty. */
    public Loeschung {
        geloeschtVon = Text.von(geloeschtVon);
        durch = Text.von(durch);
        autorisierte = autorisierte == null ? List.of() : List.copyOf(autorisierte);
    }

    /** The answer with who gave it and who may delete. */
    public Loeschung durch(String name, List<String> liste, boolean ersatz) {
        return new Loeschung(geloeschtAm, geloeschtVon, name, liste, ersatz);
    }
}
