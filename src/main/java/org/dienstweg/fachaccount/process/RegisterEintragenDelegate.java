package org.dienstweg.fachaccount.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.fachaccount.Registereintrag;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Enters the account with its authorised persons into the register of official accounts (HR-3-03). */
@Component
class RegisterEintragenDelegate implements JavaDelegate {

    private final Registereintrag eintrag;
    private final Aktenschritt aktenschritt;

    RegisterEintragenDelegate(Registereintrag eintrag, Aktenschritt aktenschritt) {
        this.eintrag = eintrag;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        eintrag.trageEin(execution.getProcessBusinessKey());
        aktenschritt.verlauf(execution, "Account in das Register der amtlichen Accounts eingetragen.");
    }
}
