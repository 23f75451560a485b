package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import org.dienstweg.beitrag.Folgenpruefung;
import org.dienstweg.beitrag.Folgenpruefung.Statusgruppe;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** The last question, without automatism: a human answers it, and what follows is decided elsewhere. */
final class FolgenRegeln {

    static final Regel<Folgenpruefung> PFLICHTEN_DER_BEAMTEN = Regel.zeitlos("HR-3-13",
            "Für Beamtinnen und Beamte gelten Neutralitäts-, Mäßigungs-, Wohlverhaltens- und Verschwiegenheitspflicht "
                    + "sowie die Pflicht zur Verfassungstreue (§§ 33, 34, 37 BeamtStG).",
            handreichung("3 Grundsätze Abs. 4"), MUSS, FolgenRegeln::pflichten);

    static final Regel<Folgenpruefung> PFLICHTEN_DER_TARIFBESCHAEFTIGTEN = Regel.zeitlos("HR-3-14",
            "Für Tarifbeschäftigte sind Verfassungstreue und Verschwiegenheit in § 3 TV-L normiert.",
            handreichung("3 Grundsätze Abs. 4"), MUSS, antwort -> new Erfuellt(
                    antwort.zuPruefen() && antwort.statusgruppe() == Statusgruppe.TARIF
                            ? "Das Landesdisziplinargesetz gilt hier nicht; geprüft wird nach dem Arbeitsrecht."
                            : "Arbeitsrechtliche Folgen sind nicht zu prüfen."));

    static final Regel<Folgenpruefung> FOLGEN_SIND_MOEGLICH_NICHT_ZWINGEND = Regel.zeitlos("HR-3-15",
            "Verstöße gegen diese Pflichten können arbeits- oder dienstrechtliche Konsequenzen haben.",
            handreichung("3 Grundsätze Abs. 5"), KANN, antwort -> Befund.wenn(
                    antwort.dienstrechtlichePruefung() != null && !antwort.folgenBegruendung().isEmpty(),
                    "Die Frage nach Folgen ist mit Begründung beantwortet.",
                    "Bitte beantworten Sie die Frage nach Folgen mit einer Begründung."));

    static final List<Regel<Folgenpruefung>> ALLE = List.of(PFLICHTEN_DER_BEAMTEN, PFLICHTEN_DER_TARIFBESCHAEFTIGTEN,
            FOLGEN_SIND_MOEGLICH_NICHT_ZWINGEND);

    private FolgenRegeln() {
    }

    private static Befund pflichten(Folgenpruefung antwort) {
        if (antwort.zuPruefen() && !antwort.betroffenePerson().isEmpty()
                && antwort.betroffenePerson().equalsIgnoreCase(antwort.entscheidet())) {
            return new Verletzt("In eigener Sache darf niemand entscheiden (§§ 20, 21 VwVfG NRW).");
        }
        return antwort.uebergebbar()
                ? new Offen("Sind die Pflichten der §§ 33, 34, 37 BeamtStG verletzt? Darüber wird im "
                        + "Disziplinarverfahren entschieden.")
                : new Erfuellt("Eine Pflichtverletzung einer Beamtin oder eines Beamten ist nicht festgestellt.");
    }
}
