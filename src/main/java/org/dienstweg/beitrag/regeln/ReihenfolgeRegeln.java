package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.beitrag.Zeiten;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Regel;

/** Proves the order from the recorded times: published, discovered, secured, announced, deleted. */
final class ReihenfolgeRegeln {

    static final Regel<Zeiten> ERST_SICHERN_DANN_LOESCHEN = Regel.zeitlos("HR-3-23",
            "Fehler werden nicht verheimlicht: Vor jeder Löschung ist der Beweis gesichert.",
            handreichung("3 Etikette Abs. 6"), MUSS, zeiten -> Befund.ohne(ungesichert(zeiten),
                    "Der Beitrag ist gesichert, bevor er geändert oder gelöscht wird."));

    static final Regel<Zeiten> ERST_ANMODERIEREN_DANN_LOESCHEN = Regel.zeitlos("HR-3-25",
            "Eine Löschung wird möglichst nach vorheriger Anmoderation durchgeführt.",
            handreichung("3 Etikette Abs. 6"), MUSS, zeiten -> Befund.ohne(ohneAnmoderation(zeiten),
                    zeiten.ohneHinweis() ? "Die Löschung vor dem Hinweis ist begründet."
                            : "Der Hinweis geht der Löschung voraus."));

    static final List<Regel<Zeiten>> ALLE = List.of(ERST_SICHERN_DANN_LOESCHEN, ERST_ANMODERIEREN_DANN_LOESCHEN);

    private ReihenfolgeRegeln() {
    }

    private static List<String> ungesichert(Zeiten zeiten) {
        List<String> maengel = new ArrayList<>();
        if (zeiten.gesichert() == null && (zeiten.angekuendigt() != null || zeiten.geloescht() != null)) {
            maengel.add("Der Beitrag ist noch nicht gesichert.");
        }
        if (Zeiten.spaeter(zeiten.veroeffentlicht(), zeiten.entdeckt())
                || Zeiten.spaeter(zeiten.entdeckt(), zeiten.gesichert())) {
            maengel.add("Veröffentlichung, Entdeckung und Sicherung liegen nicht in dieser Reihenfolge.");
        }
        if (Zeiten.spaeter(zeiten.gesichert(), zeiten.geloescht())) {
            maengel.add("Die Löschung kann nicht vor der Sicherung des Beweises liegen.");
        }
        if (Zeiten.spaeter(zeiten.geloescht(), zeiten.jetzt())) {
            maengel.add("Die Löschung kann nicht in der Zukunft liegen.");
        }
        return maengel;
    }

    private static List<String> ohneAnmoderation(Zeiten zeiten) {
        List<String> maengel = new ArrayList<>();
        if (Zeiten.spaeter(zeiten.gesichert(), zeiten.angekuendigt())) {
            maengel.add("Der Hinweis kann nicht vor der Sicherung des Beweises veröffentlicht worden sein.");
        }
        if (Zeiten.spaeter(zeiten.angekuendigt(), zeiten.jetzt())) {
            maengel.add("Der Hinweis kann nicht in der Zukunft veröffentlicht worden sein.");
        }
        if (!zeiten.ohneHinweis() && zeiten.geloescht() != null && !angekuendigtVorLoeschung(zeiten)) {
            maengel.add("Gelöscht wird erst nach der Veröffentlichung des Hinweises.");
        }
        return maengel;
    }

    private static boolean angekuendigtVorLoeschung(Zeiten zeiten) {
        return zeiten.angekuendigt() != null && !Zeiten.spaeter(zeiten.angekuendigt(), zeiten.geloescht());
    }
}
