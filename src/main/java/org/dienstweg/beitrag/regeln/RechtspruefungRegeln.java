package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.beitrag.Rechtspruefung;
import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Regel;

/** The Justiziariat decides with reasons, and only what can be carried out. */
final class RechtspruefungRegeln {

    static final Regel<Rechtspruefung> JUSTIZIARIAT_ENTSCHEIDET = Regel.zeitlos("HR-3-31",
            "Das Justiziariat entscheidet, wie mit dem Vorgang umzugehen ist.",
            handreichung("3 Etikette Abs. 7"), MUSS, antwort -> Befund.ohne(maengel(antwort),
                    "Das Justiziariat hat mit Gründen entschieden: " + text(antwort) + "."));

    static final List<Regel<Rechtspruefung>> ALLE = List.of(JUSTIZIARIAT_ENTSCHEIDET);

    private RechtspruefungRegeln() {
    }

    private static String text(Rechtspruefung antwort) {
        return antwort.justiziariatErgebnis() == null ? "" : antwort.justiziariatErgebnis().text();
    }

    private static List<String> maengel(Rechtspruefung antwort) {
        List<String> maengel = new ArrayList<>();
        if (antwort.justiziariatErgebnis() == null || antwort.justiziariatBegruendung().isEmpty()) {
            maengel.add("Bitte entscheiden Sie und geben Sie die Gründe an.");
        } else if (!antwort.eigenerBeitrag() && antwort.justiziariatErgebnis() == Entscheidung.BERICHTIGEN) {
            maengel.add("Einen Beitrag Dritter kann das Ressort nicht berichtigen, nur belassen, verbergen oder löschen.");
        } else if (antwort.justiziariatErgebnis().entfernt() && !antwort.imBild()) {
            maengel.add("Bevor der Beitrag verschwindet, ist er zu sichern. " + BeweisRegeln.OHNE_BILD);
        }
        return maengel;
    }
}
