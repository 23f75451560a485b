package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** The duty of § 17 Abs. 1 LDG NRW ends with the person or their status, and with nothing else. */
final class ErledigungRegeln {

    static final Regel<Erledigung.Lage> ERLEDIGT_NUR_DURCH_TOD_ODER_VERLUST_DER_RECHTSSTELLUNG = Regel.zeitlos("LDG-33.2",
            "Das Disziplinarverfahren wird nur eingestellt, wenn die Person verstorben ist oder ihr Beamtenverhältnis oder "
                    + "ihre Versorgungsrechte geendet haben.",
            ldg("33 Abs. 2"), DARF_NICHT, ErledigungRegeln::grund);

    static final Regel<Erledigung.Lage> DIE_ERLEDIGUNG_IST_NACHGEWIESEN = new Regel<>("LDG-33",
            "Tag und Nachweis der Erledigung sind aktenkundig; auch eine Verneinung ist begründet.",
            ldg("33 Abs. 2"), MUSS, ErledigungRegeln::nachweis);

    static final List<Regel<Erledigung.Lage>> ALLE =
            List.of(ERLEDIGT_NUR_DURCH_TOD_ODER_VERLUST_DER_RECHTSSTELLUNG, DIE_ERLEDIGUNG_IST_NACHGEWIESEN);

    private ErledigungRegeln() {
    }

    private static Befund grund(Erledigung.Lage lage) {
        Erledigung antwort = lage.antwort();
        if (antwort.erledigt() == null) {
            return new Verletzt("Bitte geben Sie an, ob das Verfahren erledigt ist.");
        }
        if (!antwort.bejaht()) {
            return new Erfuellt("Die Erledigung ist verneint; das Verfahren läuft weiter (§ 17 Abs. 1 LDG NRW).");
        }
        if (antwort.erledigungsgrund() == null) {
            return new Verletzt("Bitte wählen Sie den Grund; ein anderer beendet das Verfahren nicht.");
        }
        return Befund.wenn(antwort.erledigungsgrund().passtZu(lage.verdacht().statusgruppe()),
                "Der Grund der Erledigung ist: " + antwort.erledigungsgrund().text() + ".",
                "Dieser Grund passt nicht zum Status der betroffenen Person (" + lage.verdacht().statusgruppe().text() + ").");
    }

    private static Befund nachweis(Erledigung.Lage lage, LocalDate heute) {
        List<String> maengel = new ArrayList<>();
        if (lage.antwort().erledigungNachweis().isEmpty()) {
            maengel.add("Bitte geben Sie den Nachweis an, bei einer Verneinung die Begründung.");
        }
        LocalDate tag = lage.antwort().erledigtAm();
        LocalDate tat = lage.verdacht().tatzeit();
        boolean gut = tag != null && !tag.isAfter(heute) && (tat == null || !tag.isBefore(tat));
        if (lage.antwort().bejaht() && !gut) {
            maengel.add("Der Tag der Erledigung fehlt, liegt vor der Tat oder in der Zukunft.");
        }
        return Befund.ohne(maengel, "Die Feststellung ist nachgewiesen.");
    }
}
