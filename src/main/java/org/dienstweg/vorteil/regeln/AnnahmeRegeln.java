package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;

/** Was it accepted before consent, and was consent asked for at once? */
final class AnnahmeRegeln {

    static final Regel<VorteilFakten> ANNAHME_NUR_NACH_ZUSTIMMUNG = Regel.zeitlos("VV42-6a",
            "Eine Zuwendung darf nur angenommen werden, wenn die vorherige Zustimmung vorliegt oder sie als "
                    + "stillschweigend genehmigt anzusehen ist.",
            vv("6 Satz 1"), MUSS, fakten -> istErlaubt(fakten.antrag()));

    static final Regel<VorteilFakten> VORLAEUFIG_NUR_AUS_ZWEI_GRUENDEN = Regel.zeitlos("VV42-6.1a",
            "Vorläufig darf angenommen werden, wenn die Zustimmung nicht rechtzeitig herbeigeführt werden kann und "
                    + "ihre nachträgliche Erteilung zu erwarten ist.",
            vv("6.1 Satz 1"), MUSS, AnnahmeRegeln::hatBeideGruende);

    static final Regel<VorteilFakten> UNVERZUEGLICH_UM_ZUSTIMMUNG_NACHSUCHEN = Regel.zeitlos("VV42-6.1b",
            "Nach einer vorläufigen Annahme ist unverzüglich um nachträgliche Zustimmung nachzusuchen.",
            vv("6.1 Satz 2"), MUSS, AnnahmeRegeln::istUnverzueglich);

    static final List<Regel<VorteilFakten>> ALLE = List.of(ANNAHME_NUR_NACH_ZUSTIMMUNG,
            VORLAEUFIG_NUR_AUS_ZWEI_GRUENDEN, UNVERZUEGLICH_UM_ZUSTIMMUNG_NACHSUCHEN);

    private AnnahmeRegeln() {
    }

    private static Befund istErlaubt(VorteilAntrag antrag) {
        if (antrag.angenommen() == Annahme.BEREITS) {
            return new Verletzt("Die Zuwendung wurde ohne Zustimmung und nicht nur vorläufig angenommen.");
        }
        return new Erfuellt(antrag.istAngenommen() ? "Die Zuwendung wurde nur vorläufig angenommen."
                : "Die Zuwendung ist noch nicht angenommen.");
    }

    private static Befund hatBeideGruende(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.angenommen() != Annahme.VORLAEUFIG) {
            return new Erfuellt("Eine vorläufige Annahme wird nicht geltend gemacht.");
        }
        List<String> maengel = new ArrayList<>();
        if (antrag.grundNichtRechtzeitig().isEmpty()) {
            maengel.add("Es fehlt der Grund, warum die Zustimmung nicht rechtzeitig herbeigeführt werden konnte.");
        }
        if (antrag.grundErteilungErwartet().isEmpty()) {
            maengel.add("Es fehlt der Grund, warum von der nachträglichen Zustimmung ausgegangen werden durfte.");
        }
        return Befund.ohne(maengel, "Beide Gründe für die vorläufige Annahme sind genannt.");
    }

    private static Befund istUnverzueglich(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.angenommen() != Annahme.VORLAEUFIG) {
            return new Erfuellt("Eine vorläufige Annahme wird nicht geltend gemacht.");
        }
        String abstand = "Zwischen Annahme und Antrag liegen " + fakten.arbeitstage() + " Arbeitstage";
        if (!fakten.verspaetet()) {
            return new Erfuellt(abstand + ".");
        }
        return antrag.grundVerspaetung().isEmpty()
                ? new Verletzt(abstand + ", und es ist kein Grund für die Verspätung genannt.")
                : new Offen(abstand + ". Genannter Grund: " + Zitat.von(antrag.grundVerspaetung())
                        + " Wurde der Antrag ohne schuldhaftes Zögern gestellt?");
    }
}
