package org.dienstweg.register.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;

/** Can a reader tell from names and profile text which Ressort is speaking? */
public final class AbsenderRegeln {

    public static final Regel<Namenswahl> RESSORT_IST_ALS_ABSENDER_KLAR = Regel.zeitlos("HR-2-34",
            "Auch aus Profilname und Impressum ist das Ressort als Absender klar zu erkennen.",
            handreichung("2 Spiegelpunkt 2 Abs. 9"), MUSS, AbsenderRegeln::istAlsAbsenderKlar);

    private AbsenderRegeln() {
    }

    /** What is wrong with a profile text that does not name the Ressort. */
    public static String ohneRessort(Namenswahl wahl) {
        if (wahl.absenderhinweis().isEmpty()) {
            return "Es fehlt der Absenderhinweis.";
        }
        return "Der Absenderhinweis nennt weder „" + wahl.ressort().name() + "“ noch die Abkürzung „"
                + wahl.ressort().kuerzel() + "“.";
    }

    private static Befund istAlsAbsenderKlar(Namenswahl wahl) {
        if (!wahl.ressort().stehtIn(wahl.absenderhinweis())) {
            return new Verletzt(ohneRessort(wahl));
        }
        if (wahl.ressort().stehtIn(wahl.profilname())) {
            return new Erfuellt("Profilname und Absenderhinweis nennen das Ressort.");
        }
        String ohne = "Der Profilname " + Zitat.von(wahl.profilname()) + " nennt das Ressort nicht.";
        // The sentence is written for Ressort accounts; for Fach-Accounts it holds by analogy, so a human looks at it.
        return wahl.ressortAccount() ? new Verletzt(ohne)
                : new Offen(ohne + " Ist es zusammen mit dem Absenderhinweis klar als Absender zu erkennen?");
    }
}
