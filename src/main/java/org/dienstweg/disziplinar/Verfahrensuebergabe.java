package org.dienstweg.disziplinar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.dienstweg.recht.Text;

/**
 * Who investigates, and how they are relieved of their other duties (§ 4 Abs. 2 LDG NRW).
 *
 * @param entlastungGeregelt       {@code JA} or {@code NEIN}
 * @param nachtraeglicheAeusserung what the officer said after all deadlines; it is never locked out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Verfahrensuebergabe(String ermittlungsfuehrung, String entlastungGeregelt, boolean verschwiegenheitBelehrt,
        String nachtraeglicheAeusserung) {

    /** Texts are never null. */
    public Verfahrensuebergabe {
        ermittlungsfuehrung = Text.von(ermittlungsfuehrung);
        entlastungGeregelt = Text.von(entlastungGeregelt);
        nachtraeglicheAeusserung = Text.von(nachtraeglicheAeusserung);
    }

    /** Whether whoever investigates is relieved in their main office. */
    public boolean entlastet() {
        return entlastungGeregelt.equals("JA");
    }

    /**
     * The answer with the name it must not be.
     *
     * @param ermittelnde name of whoever investigates, also if their login was entered
     * @param offen labels of the tasks that still have to be done before
     */
    public record Lage(Verfahrensuebergabe antwort, String ermittelnde, String betroffenePerson, List<String> offen) {
    }
}
