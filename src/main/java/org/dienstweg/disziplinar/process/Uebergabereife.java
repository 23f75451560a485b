package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.AEUSSERUNG_ERFASSEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ANHOERUNG_DURCHFUEHREN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.BETEILIGUNG_BEENDET;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.BETROFFENE_UNTERRICHTEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.KEY;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.STRAFVERFAHREN_VERFOLGEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.UEBERGEBEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.VORWURF_FORTSCHREIBEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.process.Ereignisse;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.process.OffeneAufgaben;
import org.dienstweg.process.Schrittnamen;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether nothing is left to do before the hand-over: everybody told, heard on the newest charges, nothing resting. */
@Component
class Uebergabereife {

    private static final Set<String> VORHER = Set.of(BETROFFENE_UNTERRICHTEN, AEUSSERUNG_ERFASSEN, ANHOERUNG_DURCHFUEHREN,
            STRAFVERFAHREN_VERFOLGEN, VORWURF_FORTSCHREIBEN);

    private final Akten akten;
    private final OffeneAufgaben aufgaben;
    private final Ereignisse ereignisse;
    private final Schrittnamen namen;

    /** Tasks are asked of the engine, and the engine asks for delegates: hence late. */
    Uebergabereife(Akten akten, @Lazy OffeneAufgaben aufgaben, Ereignisse ereignisse, @Lazy Schrittnamen namen) {
        this.akten = akten;
        this.aufgaben = aufgaben;
        this.ereignisse = ereignisse;
        this.namen = namen;
    }

    /** Two people who finish the last two tasks at once would each still see the task of the other: so one waits. */
    void warte(DelegateExecution execution) {
        akten.halteFest(execution.getProcessBusinessKey());
    }

    /** Whether no task that comes before the hand-over is open besides the one just answered. */
    boolean erreicht(DelegateExecution execution, String beantwortet) {
        return offene(execution, beantwortet).stream().noneMatch(VORHER::contains);
    }

    /** Lets the case go on to the hand-over if this answer was the last one missing. */
    void melde(DelegateExecution execution, String beantwortet) {
        if (erreicht(execution, beantwortet)) {
            ereignisse.loeseAus(execution, BETEILIGUNG_BEENDET);
        }
    }

    /** The labels of what is still open, whatever opened it, for whoever wants to hand over. */
    List<String> hindernisse(DelegateExecution execution) {
        Map<String, String> bezeichnungen = namen.in(KEY);
        return offene(execution, UEBERGEBEN).stream().distinct().map(bezeichnungen::get).sorted().toList();
    }

    // The engine still lists the task that is being answered.
    private List<String> offene(DelegateExecution execution, String beantwortet) {
        String aktenzeichen = execution.getProcessBusinessKey();
        List<String> offen = new ArrayList<>(aufgaben.zu(List.of(aktenzeichen)).getOrDefault(aktenzeichen, List.of())
                .stream().map(OffeneAufgabe::schritt).toList());
        offen.remove(beantwortet);
        return offen;
    }
}
