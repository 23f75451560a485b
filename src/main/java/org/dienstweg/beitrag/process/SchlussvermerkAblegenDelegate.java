package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.ERGEBNIS;
import static org.dienstweg.beitrag.process.BeitragProcess.GELOESCHT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.beitrag.Ablaufstand;
import org.dienstweg.beitrag.BeitragFaelle;
import org.springframework.stereotype.Component;

/** Files the note that tells the whole story, and says how the case ends. */
@Component
class SchlussvermerkAblegenDelegate implements JavaDelegate {

    private final BeitragFaelle faelle;
    private final Schlussvermerk vermerk;

    SchlussvermerkAblegenDelegate(BeitragFaelle faelle, Schlussvermerk vermerk) {
        this.faelle = faelle;
        this.vermerk = vermerk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ablaufstand stand = faelle.fall(execution.getProcessBusinessKey()).stand();
        vermerk.lege(execution);
        ERGEBNIS.setze(execution, stand.ergebnis().name());
        GELOESCHT.setze(execution, stand.geloescht());
    }
}
