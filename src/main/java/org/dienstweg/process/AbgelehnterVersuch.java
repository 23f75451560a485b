package org.dienstweg.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what was found about an answer that was refused. The refusal rolls the step back, so the findings are filed in a
 * transaction of their own afterwards, marked as not accepted: whole or not at all, and never instead of the refusal.
 */
@Component
public class AbgelehnterVersuch {

    private final Akten akten;
    private final TransactionTemplate danach;

    AbgelehnterVersuch(Akten akten, PlatformTransactionManager transaktionen) {
        this.akten = akten;
        this.danach = new TransactionTemplate(transaktionen);
        danach.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Files these findings under the current step if, and only if, the transaction of the step rolls back. */
    void merke(DelegateExecution execution, Object fakten, Pruefergebnis ergebnis) {
        String aktenzeichen = execution.getProcessBusinessKey();
        String schritt = execution.getCurrentActivityId();
        String person = Handelnder.in(execution);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    danach.executeWithoutResult(eine -> lege(aktenzeichen, schritt, person, fakten, ergebnis));
                }
            }
        });
    }

    private void lege(String aktenzeichen, String schritt, String person, Object fakten, Pruefergebnis ergebnis) {
        akten.vermerke(aktenzeichen, schritt, person, Map.of("angenommen", false, "fakten", fakten), ergebnis);
        String regeln = String.join(", ", ergebnis.mit(Ergebnis.VERLETZT).stream().map(Feststellung::regel).toList());
        akten.verlauf(aktenzeichen, person, schritt, "Eine Antwort wurde nicht angenommen (" + regeln
                + "); der Vorgang blieb, wo er war.");
    }
}
