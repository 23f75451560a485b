package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.beitrag.Aktenrelevanz;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;

/** Does the post belong to the files, and has the right person said so? */
final class AktenrelevanzRegeln {

    static final Regel<Aktenrelevanz> RELEVANTES_KOMMT_ZUR_AKTE = Regel.zeitlos("HR-3-45",
            "Was für die Nachvollziehbarkeit von Verwaltungshandeln relevant ist, wird über die dienstlichen Accounts "
                    + "zur Akte genommen.",
            handreichung("3 Passive Nutzung Abs. 3"), SOLL, antwort -> new Erfuellt(
                    antwort.aktenrelevant() == JaNein.JA
                            ? "Der Beitrag ist mit Wortlaut, Adresse, Zeit und Bild zur Akte genommen."
                            : "Der Beitrag ist für die Nachvollziehbarkeit des Verwaltungshandelns nicht relevant."));

    static final Regel<Aktenrelevanz> ES_ENTSCHEIDET_DIE_SACHBEARBEITUNG = Regel.zeitlos("HR-3-46",
            "Die Entscheidung über die Aktenrelevanz obliegt der jeweiligen Sachbearbeitung.",
            handreichung("3 Passive Nutzung Abs. 3"), MUSS, antwort -> Befund.ohne(maengel(antwort),
                    "Entschieden hat die Sachbearbeitung: " + Zitat.gekuerzt(antwort.sachbearbeitung()) + "."));

    static final List<Regel<Aktenrelevanz>> ALLE =
            List.of(RELEVANTES_KOMMT_ZUR_AKTE, ES_ENTSCHEIDET_DIE_SACHBEARBEITUNG);

    private AktenrelevanzRegeln() {
    }

    private static List<String> maengel(Aktenrelevanz antwort) {
        List<String> maengel = new ArrayList<>();
        if (antwort.imAccountTeam()) {
            maengel.add("Sie sind für diesen Account autorisiert. Über die Aktenrelevanz entscheidet die Sachbearbeitung, "
                    + "nicht das Account-Team; bitte geben Sie die Aufgabe zurück.");
        }
        if (antwort.aktenrelevant() == null || antwort.aktenrelevanzBegruendung().isEmpty()) {
            maengel.add("Bitte entscheiden Sie über die Aktenrelevanz und begründen Sie das.");
        }
        return maengel;
    }
}
