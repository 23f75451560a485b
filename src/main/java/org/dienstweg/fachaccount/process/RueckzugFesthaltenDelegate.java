package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** Files that and why the applicant withdraws; an account that exists can no longer be withdrawn from. */
@Component
class RueckzugFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final FachAccountFaelle faelle;

    RueckzugFesthaltenDelegate(Aktenschritt aktenschritt, FachAccountFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (faelle.einrichtung(execution.getProcessBusinessKey()).isPresent()) {
            throw new Ablehnung("Der Account ist bereits eingerichtet; der Antrag kann nicht mehr zurückgezogen werden.");
        }
        Rueckzug rueckzug = aktenschritt.nimmAntwort(execution, execution.getCurrentActivityId(), Rueckzug.class,
                Beteiligung.ANTRAGSTELLER);
        aktenschritt.verlauf(execution, "Antrag zurückgezogen. Grund: " + rueckzug.grund());
    }

    private record Rueckzug(String grund) {
    }
}
