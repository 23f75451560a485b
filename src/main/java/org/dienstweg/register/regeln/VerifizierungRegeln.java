package org.dienstweg.register.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;

/** Is the platform's verification used? A refusal ends the duty, for nobody can force a platform. */
public final class VerifizierungRegeln {

    public static final Regel<Verifizierung> VERIFIZIERUNGSFUNKTION_IST_ZU_NUTZEN = Regel.zeitlos("HR-2-06",
            "Stellt die Plattform eine Verifizierungsfunktion zur Verfügung, ist diese zu nutzen.",
            handreichung("2 Abs. 4"), MUSS, VerifizierungRegeln::wirdGenutzt);

    public static final List<Regel<Verifizierung>> ALLE = List.of(VERIFIZIERUNGSFUNKTION_IST_ZU_NUTZEN);

    private VerifizierungRegeln() {
    }

    private static Befund wirdGenutzt(Verifizierung angabe) {
        if (angabe.verifizierung() == null) {
            return new Verletzt("Es fehlt die Angabe, ob der Account verifiziert ist.");
        }
        return switch (angabe.verifizierung()) {
            case ERTEILT -> new Erfuellt("Die Plattform hat den Account verifiziert.");
            case BEANTRAGT -> new Offen("Hat die Plattform über die beantragte Verifizierung entschieden?");
            case ABGELEHNT -> mitGrund(angabe, "Die Plattform hat die Verifizierung abgelehnt",
                    "Bitte geben Sie an, warum die Plattform die Verifizierung abgelehnt hat.");
            case NICHT_VERFUEGBAR -> nichtVerfuegbar(angabe);
        };
    }

    private static Befund nichtVerfuegbar(Verifizierung angabe) {
        if (Boolean.FALSE.equals(angabe.funktionVorhanden())) {
            return new Erfuellt("Die Plattform stellt keine Verifizierungsfunktion zur Verfügung.");
        }
        return mitGrund(angabe, "Die Verifizierung steht für diesen Account nicht zur Verfügung",
                "Bitte geben Sie an, warum die Verifizierung für diesen Account nicht zur Verfügung steht.");
    }

    private static Befund mitGrund(Verifizierung angabe, String erfuellt, String verletzt) {
        return Befund.wenn(!angabe.verifizierungGrund().isEmpty(),
                erfuellt + ": " + Zitat.von(angabe.verifizierungGrund()) + ".", verletzt);
    }
}
