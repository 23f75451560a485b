package org.dienstweg.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.variable.Variables;
import org.dienstweg.recht.Ablehnung;
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

    /**
     * Takes one part out of a running case in this person's name; the reason reaches the step that files it.
     *
     * @throws Ablehnung if the part is done or taken out already
     */
    public void nimmHeraus(String aktenzeichen, String teil, String nachricht, String grund, String person) {
        ohneRechte.handle(person, () -> {
            laufend.messageEventReceived(nachricht, ausfuehrung(aktenzeichen, teil, nachricht),
                    Map.of(Variable.EINGABE.name(), Variables.untypedValue(Map.of("grund", grund), true)));
            return null;
        });
    }

    private String ausfuehrung(String aktenzeichen, String teil, String nachricht) {
        List<Execution> wartende = laufend.createExecutionQuery().processInstanceBusinessKey(aktenzeichen)
                .messageEventSubscriptionName(nachricht).list();
        return wartende.stream().filter(eine -> teil.equals(laufend.getVariable(eine.getId(), Variable.TEIL.name())))
                .map(Execution::getId).findFirst()
                .orElseThrow(() -> new Ablehnung("Dieser Teil des Vorgangs ist schon erledigt."));
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
