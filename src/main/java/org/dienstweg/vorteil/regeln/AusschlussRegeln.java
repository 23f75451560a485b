package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.VorteilFakten;

/** What the applicant's own answers already exclude: the decider reads it before deciding, not only when refused. */
final class AusschlussRegeln {

    static final Regel<VorteilFakten> NICHT_GEFORDERT = Regel.zeitlos("VV42-7.4a",
            EntscheidungRegeln.NICHT_GEFORDERT.satz(), vv("7.4"), DARF_NICHT,
            fakten -> Befund.wenn(fakten.antrag().gefordert() != JaNein.JA, "Der Vorteil wurde nicht gefordert.",
                    "Der Vorteil ist nach eigener Angabe gefordert worden; eine Zustimmung ist ausgeschlossen."));

    static final Regel<VorteilFakten> KEINE_GEGENLEISTUNG_FUER_PFLICHTWIDRIGES = Regel.zeitlos("VV42-7.4b",
            EntscheidungRegeln.KEINE_GEGENLEISTUNG_FUER_PFLICHTWIDRIGES.satz(), vv("7.4"), DARF_NICHT,
            fakten -> gegenleistung(fakten.antrag().pflichtwidrigeGegenleistung()));

    static final List<Regel<VorteilFakten>> ALLE = List.of(NICHT_GEFORDERT, KEINE_GEGENLEISTUNG_FUER_PFLICHTWIDRIGES);

    private AusschlussRegeln() {
    }

    private static Befund gegenleistung(JaNeinUnsicher angabe) {
        if (angabe == JaNeinUnsicher.JA) {
            return new Verletzt("Der Vorteil ist nach eigener Angabe Gegenleistung für eine pflichtwidrige "
                    + "Amtshandlung; eine Zustimmung ist ausgeschlossen.");
        }
        return angabe == JaNeinUnsicher.UNSICHER
                ? new Offen("Ist der Vorteil Gegenleistung für eine pflichtwidrige Amtshandlung?")
                : new Erfuellt("Eine Gegenleistung für eine pflichtwidrige Amtshandlung ist verneint.");
    }
}
