package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import org.dienstweg.beitrag.Loeschung;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;

/** Only who is authorised for the account deletes. */
final class LoeschungRegeln {

    static final Regel<Loeschung> NUR_AUTORISIERTE_LOESCHEN = Regel.zeitlos("HR-3-02",
            "Die Nutzung ist den hierfür autorisierten Mitarbeiterinnen und Mitarbeitern vorbehalten.",
            handreichung("3 Abs. 1"), MUSS, LoeschungRegeln::durchAutorisierte);

    static final List<Regel<Loeschung>> ALLE = List.of(NUR_AUTORISIERTE_LOESCHEN);

    private LoeschungRegeln() {
    }

    private static Befund durchAutorisierte(Loeschung antwort) {
        if (antwort.geloeschtAm() == null) {
            return new Verletzt("Bitte geben Sie an, wann der Beitrag gelöscht wurde.");
        }
        String wer = antwort.geloeschtVon().isEmpty() ? antwort.durch() : antwort.geloeschtVon();
        if (antwort.autorisierte().contains(wer)) {
            return new Erfuellt("Gelöscht hat eine autorisierte Person: " + Zitat.gekuerzt(wer) + ".");
        }
        if (!antwort.ersatzweise() || !antwort.geloeschtVon().isEmpty() && !antwort.autorisierte().isEmpty()) {
            return new Verletzt(Zitat.von(wer) + " ist für diesen Account nicht autorisiert. Löschen darf nur: "
                    + liste(antwort) + ".");
        }
        return antwort.autorisierte().isEmpty()
                ? new Offen("Für diesen Account ist im Register niemand autorisiert. Wer hat ihn gelöscht?")
                : new Erfuellt("Die Kommunikation hat die Löschung durch eine autorisierte Person veranlasst ("
                        + liste(antwort) + ").");
    }

    private static String liste(Loeschung antwort) {
        return antwort.autorisierte().isEmpty() ? "niemand" : String.join(", ", antwort.autorisierte());
    }
}
