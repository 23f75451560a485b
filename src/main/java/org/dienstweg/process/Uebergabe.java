package org.dienstweg.process;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.dienstweg.akte.Akten;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Hands the facts of one case to another process, which opens a case of its own with them; both are linked. It happens
 * in the transaction of the step that hands over: either both cases know of each other, or nothing happened.
 */
@Component
public class Uebergabe {

    private final RuntimeService laufend;
    private final RepositoryService diagramme;
    private final OhneRechte ohneRechte;
    private final Akten akten;

    Uebergabe(@Lazy RuntimeService laufend, @Lazy RepositoryService diagramme, @Lazy OhneRechte ohneRechte,
              Akten akten) {
        this.laufend = laufend;
        this.diagramme = diagramme;
        this.ohneRechte = ohneRechte;
        this.akten = akten;
    }

    /** Whether a deployed process begins with this message. */
    public boolean moeglich(String nachricht) {
        return ohneRechte.frage(() -> diagramme.createProcessDefinitionQuery()
                .messageEventSubscriptionName(nachricht).latestVersion().count() > 0);
    }

    /**
     * Begins the other process in the name of whoever is acting; the case belongs to that person's Ressort.
     *
     * @param nachricht name of the message its start event waits for
     * @param eingabe   the facts, keyed like its start form; they are not stored by the engine
     * @return Aktenzeichen of the new case
     * @throws org.dienstweg.recht.Ablehnung if the other process refuses the facts
     */
    public String eroeffne(DelegateExecution execution, String nachricht, Map<String, Object> eingabe) {
        ProcessInstance neuer = ohneRechte.handle(Handelnder.in(execution),
                () -> laufend.createMessageCorrelation(nachricht)
                        .setVariable(Variable.EINGABE.name(), Variables.untypedValue(eingabe, true))
                        .correlateStartMessage());
        akten.verbinde(execution.getProcessBusinessKey(), neuer.getBusinessKey());
        return neuer.getBusinessKey();
    }
}
