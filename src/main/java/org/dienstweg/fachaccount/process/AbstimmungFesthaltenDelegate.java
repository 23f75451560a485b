package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.KOMMUNIKATION_ABSTIMMEN;
import static org.dienstweg.fachaccount.process.FachAccountProcess.PLATTFORM_GELISTET;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.Entscheidung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Files what the unit for communication answered (HR-2-11); agreeing also answers the questions the rules left open. */
@Component
class AbstimmungFesthaltenDelegate implements JavaDelegate {

    private final Entscheidungsablage ablage;
    private final OffeneFragen offeneFragen;
    private final FachAccountFaelle faelle;

    AbstimmungFesthaltenDelegate(Entscheidungsablage ablage, OffeneFragen offeneFragen, FachAccountFaelle faelle) {
        this.ablage = ablage;
        this.offeneFragen = offeneFragen;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Entscheidung entscheidung = ablage.halteFest(execution, KOMMUNIKATION_ABSTIMMEN, Rolle.KOMMUNIKATION,
                Beteiligung.PRUEFER);
        if (entscheidung.zustimmend()) {
            offeneFragen.beantworte(execution, Rolle.KOMMUNIKATION, entscheidung.anmerkung());
        }
        PLATTFORM_GELISTET.setze(execution, faelle.antrag(execution.getProcessBusinessKey()).plattformGelistet());
    }
}
