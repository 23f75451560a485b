package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.NUTZERNAME_RICHTIG;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.PROFILNAME_RICHTIG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.umbenennung.Umbenennung;
import org.springframework.stereotype.Component;

/** Finds out which names change for this account (HR-2-38, HR-2-43). */
@Component
class AccountVorbereitenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;

    AccountVorbereitenDelegate(Kontoschritt schritt) {
        this.schritt = schritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        PROFILNAME_RICHTIG.setze(execution, konto.wechsel().profilnameBleibt());
        NUTZERNAME_RICHTIG.setze(execution, konto.wechsel().nutzernameBleibt());
    }
}
