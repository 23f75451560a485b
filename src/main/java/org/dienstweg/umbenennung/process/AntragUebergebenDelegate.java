package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.NEUEN_ACCOUNT_BEANTRAGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.NeuerAccount;
import org.springframework.stereotype.Component;

/** Files the application for a new account before it goes to the process of Fach-Accounts (HR-2-40, HR-2-09). */
@Component
class AntragUebergebenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;

    AntragUebergebenDelegate(Kontoschritt schritt) {
        this.schritt = schritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        NeuerAccount antwort = schritt.antwort(execution, NEUEN_ACCOUNT_BEANTRAGEN, NeuerAccount.class);
        konto.neuBeantragt(antwort.nutzername());
        schritt.verlauf(execution, konto, "Neuen Account @" + antwort.nutzername() + " beantragt.");
    }
}
