package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.beitrag.Beweis;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Regel;

/** Is the original kept, so that nothing vanishes silently? */
final class BeweisRegeln {

    /** What to do about a missing picture, wherever it is missed. */
    static final String OHNE_BILD = "Es fehlt der Screenshot: Ziehen Sie ihn in das Feld „Screenshot“ oder fügen Sie ihn "
            + "dort aus der Zwischenablage ein (PNG, JPEG oder PDF).";

    static final Regel<Beweis> ORIGINAL_IST_GESICHERT = Regel.zeitlos("HR-3-23",
            "Fehler werden nicht verheimlicht: Text, Bild, Adresse und Zeit des Beitrags sind gesichert.",
            handreichung("3 Etikette Abs. 6"), MUSS, beweis -> Befund.ohne(maengel(beweis),
                    "Wortlaut, Adresse und Zeit sind gesichert, dazu Dateien mit Prüfsumme: " + beweis.stuecke().size() + "."));

    static final Regel<Beweis> NICHTS_VERSCHWINDET = Regel.zeitlos("HR-4-02",
            "Eine Äußerung ist unter Umständen sehr lange verfügbar oder durch Screenshots gesichert.",
            handreichung("4 Allgemeine Hinweise"), EMPFEHLUNG, beweis -> new Erfuellt(
                    "Auch andere können den Beitrag gesichert haben; darum wird der Fehler offen benannt."));

    static final List<Regel<Beweis>> ALLE = List.of(ORIGINAL_IST_GESICHERT, NICHTS_VERSCHWINDET);

    private BeweisRegeln() {
    }

    private static List<String> maengel(Beweis beweis) {
        List<String> maengel = new ArrayList<>();
        if (!beweis.gesichert()) {
            maengel.add("Bitte bestätigen Sie, dass das Original gesichert ist.");
        }
        if (beweis.wortlaut().isEmpty() || beweis.url().isEmpty() || beweis.zeit() == null) {
            maengel.add("Es fehlen Wortlaut, Adresse oder Zeit des Beitrags.");
        }
        if (!beweis.imBild()) {
            maengel.add(OHNE_BILD);
        }
        return maengel;
    }
}
