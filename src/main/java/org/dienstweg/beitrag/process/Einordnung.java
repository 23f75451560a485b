package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.FEHLER_EINORDNEN;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.Vorgehen;
import org.dienstweg.beitrag.Vorgehen.Weg;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Handelnder;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.springframework.stereotype.Component;

/** Whether the rule a report is about is broken: whoever decides how to go on has answered that with it. */
@Component
class Einordnung {

    private final Aktenauszug auszug;
    private final Akten akten;

    Einordnung(Aktenauszug auszug, Akten akten) {
        this.auszug = auszug;
        this.akten = akten;
    }

    /** Files the classification once more with its questions answered; the first one stays in the file. */
    void beantworte(DelegateExecution execution, Vorgehen vorgehen) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Ergebnis antwort = vorgehen.vorgehen() == Weg.KEIN_FEHLER ? Ergebnis.ERFUELLT : Ergebnis.VERLETZT;
        List<Feststellung> beantwortet = auszug.geltendeFeststellungen(aktenzeichen).get(FEHLER_EINORDNEN).stream()
                .map(eine -> eine.ergebnis() == Ergebnis.OFFEN ? eine.beantwortet(antwort, grund(vorgehen)) : eine)
                .toList();
        akten.vermerke(aktenzeichen, FEHLER_EINORDNEN, Handelnder.in(execution),
                Map.of("vorgehen", vorgehen.vorgehen()), new Pruefergebnis(BeitragRegeln.FEHLER_EINORDNEN.id(),
                        BeitragRegeln.FEHLER_EINORDNEN.version(), beantwortet));
    }

    private static String grund(Vorgehen vorgehen) {
        String grund = vorgehen.vorgehenBegruendung().isEmpty() ? "" : " (" + vorgehen.vorgehenBegruendung() + ")";
        return "Vorgehen „" + vorgehen.vorgehen().text() + "“" + grund + ".";
    }
}
