package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.List;
import java.util.stream.Collectors;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;

/** Bars by time and by earlier penalties: computed and asked before, judged only by people. */
final class MassnahmeverbotRegeln {

    static final Regel<Verbotslage> ZEITABLAUF_IST_ZU_BEACHTEN = Regel.zeitlos("LDG-15",
            "Nach zwei, drei und sieben Jahren seit Vollendung sind bestimmte Maßnahmen ausgeschlossen, die Entfernung nie.",
            ldg("15"), SOLL, MassnahmeverbotRegeln::zeitablauf);

    static final Regel<Verbotslage> NACH_EINER_STRAFE_NUR_WENN_ZUSAETZLICH_ERFORDERLICH = Regel.zeitlos("VV42-3.4.3",
            "Die Möglichkeiten des § 14 Abs. 1 Nr. 2 LDG NRW sind zu beachten.",
            vv42("3.4.3"), MUSS, lage -> lage.nachStrafe()
                    ? new Offen("Eine Strafe oder Ordnungsmaßnahme ist unanfechtbar. Betrifft sie denselben Sachverhalt, und "
                            + "ist eine Maßnahme zusätzlich erforderlich, um zur Pflichterfüllung anzuhalten (§ 14 LDG NRW)?")
                    : new Erfuellt("Eine unanfechtbare Strafe wegen desselben Sachverhalts ist nicht bekannt."));

    static final List<Regel<Verbotslage>> VORHER = List.of(ZEITABLAUF_IST_ZU_BEACHTEN,
            NACH_EINER_STRAFE_NUR_WENN_ZUSAETZLICH_ERFORDERLICH);

    static final Regel<Verbotslage> NICHT_EINLEITEN_NUR_WENN_KEINE_MASSNAHME_BLEIBT = Regel.zeitlos("LDG-17.2",
            "Nicht eingeleitet wird nur, wenn nach §§ 14, 15 keine Maßnahme in Betracht kommt; die Gründe sind aktenkundig "
                    + "zu machen und bekannt zu geben.",
            ldg("17 Abs. 2"), MUSS, MassnahmeverbotRegeln::mitGrund);

    static final List<Regel<Verbotslage>> NACHHER = List.of(NICHT_EINLEITEN_NUR_WENN_KEINE_MASSNAHME_BLEIBT);

    private MassnahmeverbotRegeln() {
    }

    private static Befund zeitablauf(Verbotslage lage) {
        if (lage.zeitablauf().isEmpty()) {
            return new Offen("Der Tag der Vollendung ist nicht bekannt. Ist eine Maßnahme durch Zeitablauf ausgeschlossen?");
        }
        String abgelaufen = lage.zeitablauf().stream().filter(Zeitablauf::abgelaufen)
                .map(eine -> eine.massnahmen() + ": " + eine.frist().herleitung()).collect(Collectors.joining("; "));
        return abgelaufen.isEmpty() ? new Erfuellt("Keine der Fristen des § 15 LDG NRW ist abgelaufen.")
                : new Offen("Abgelaufen sind nach dem Kalender die Zeiten für diese Maßnahmen (" + abgelaufen + "). Wurde die Frist unterbrochen oder "
                        + "gehemmt, und welche Maßnahme kommt noch in Betracht?");
    }

    private static Befund mitGrund(Verbotslage lage) {
        if (!lage.antwort().bejaht()) {
            return new Erfuellt("Ein Maßnahmeverbot steht der Einleitung nicht entgegen.");
        }
        if (lage.antwort().massnahmeverbotBegruendung().isEmpty()) {
            return new Verletzt("Bitte begründen Sie das Maßnahmeverbot; die Gründe werden aktenkundig und bekannt gegeben.");
        }
        if (!lage.zeitablaufMoeglich() && !lage.nachStrafe()) {
            return new Verletzt("Ein Maßnahmeverbot setzt Zeitablauf oder eine unanfechtbare Strafe voraus; beides liegt "
                    + "nach den Angaben nicht vor. Bei zureichenden Anhaltspunkten ist einzuleiten (§ 17 Abs. 1 LDG NRW).");
        }
        if (lage.verdacht().klageIstRegel() && lage.kuerzungMoeglich()) {
            return new Verletzt("Bares Geld wurde angenommen: In der Regel ist die Disziplinarklage angezeigt, ausnahmsweise eine "
                    + "Kürzung (VV zu § 42 BeamtStG Nr. 3.4.1); beides ist nach § 15 LDG NRW noch möglich. Bei zureichenden "
                    + "Anhaltspunkten ist einzuleiten.");
        }
        return lage.verdacht().gleicherSachverhalt() == JaNein.NEIN && !lage.zeitablaufMoeglich()
                ? new Verletzt("Die Strafe betrifft nach den Angaben einen anderen Sachverhalt (§ 14 LDG NRW).")
                : new Erfuellt("Das Maßnahmeverbot ist begründet. Nach dem Kalender wären noch möglich: " + lage.nochMoeglich()
                        + "; die Entfernung ist nie ausgeschlossen.");
    }
}
