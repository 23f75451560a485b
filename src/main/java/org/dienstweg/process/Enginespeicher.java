package org.dienstweg.process;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.dienstweg.akte.aufbewahrung.Inhaltsspeicher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deletes what the engine remembers of a case. It does so at the very end of the transaction: a case that is being
 * destroyed ends with it, and its last steps are written only then.
 */
@Component
class Enginespeicher implements Inhaltsspeicher {

    private final HistoryService geschichte;
    private final OhneRechte ohneRechte;

    Enginespeicher(@Lazy HistoryService geschichte, @Lazy OhneRechte ohneRechte) {
        this.geschichte = geschichte;
        this.ohneRechte = ohneRechte;
    }

    @Override
    public void loesche(String aktenzeichen) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean nurLesend) {
                ohneRechte.frage(() -> {
                    geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(aktenzeichen).list()
                            .forEach(Enginespeicher.this::loesche);
                    return null;
                });
            }
        });
    }

    private void loesche(HistoricProcessInstance vorgang) {
        geschichte.createUserOperationLogQuery().processInstanceId(vorgang.getId()).list().stream()
                .map(UserOperationLogEntry::getId).forEach(geschichte::deleteUserOperationLogEntry);
        geschichte.deleteHistoricProcessInstance(vorgang.getId());
    }
}
