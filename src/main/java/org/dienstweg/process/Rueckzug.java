package org.dienstweg.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Takes a running case back by the message its diagram waits for. */
@Component
public class Rueckzug {

    private final RuntimeService laufend;
    private final OhneRechte ohneRechte;

    Rueckzug(RuntimeService laufend, OhneRechte ohneRechte) {
        this.laufend = laufend;
        this.ohneRechte = ohneRechte;
    }

    /** Whether the diagram of this case waits for the message now; false where there is no such message. */
    public boolean moeglich(String aktenzeichen, String nachricht) {
        return nachricht != null && ohneRechte.frage(() -> laufend.createExecutionQuery()
                .processInstanceBusinessKey(aktenzeichen).messageEventSubscriptionName(nachricht).count() > 0);
    }

    /** Withdraws the case in this person's name; the reason reaches the step that files it and is not stored here. */
    public void ziehZurueck(String aktenzeichen, String nachricht, String grund, String person) {
        ohneRechte.handle(person, () -> {
            laufend.createMessageCorrelation(nachricht)
                    .processInstanceBusinessKey(aktenzeichen)
                    .setVariable(Variable.EINGABE.name(), Variables.untypedValue(Map.of("grund", grund), true))
                    .correlate();
            return null;
        });
    }
}
