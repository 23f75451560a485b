package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.FOLGEN_ZU_PRUEFEN;
import static org.dienstweg.beitrag.process.BeitragProcess.NAECHSTER_SCHRITT;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Proves the order from the times in the file (HR-3-23, HR-3-25) and tells what is to do next. */
@Component
class ReihenfolgePruefenDelegate implements JavaDelegate {

    private final BeitragFaelle faelle;
    private final Pruefschritt pruefschritt;
    private final Clock clock;

    ReihenfolgePruefenDelegate(BeitragFaelle faelle, Pruefschritt pruefschritt, Clock clock) {
        this.faelle = faelle;
        this.pruefschritt = pruefschritt;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BeitragFall fall = faelle.fall(execution.getProcessBusinessKey());
        pruefschritt.verlange(execution, BeitragRegeln.REIHENFOLGE_PRUEFEN, fall.zeiten(clock.instant()));
        NAECHSTER_SCHRITT.setze(execution, fall.stand().naechster().name());
        FOLGEN_ZU_PRUEFEN.setze(execution, fall.stand().folgenZuPruefen());
    }
}
