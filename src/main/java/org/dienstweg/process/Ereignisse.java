package org.dienstweg.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.dienstweg.akte.Akten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets off in a running case what its diagram waits for. */
@Component
public class Ereignisse {

    private final RuntimeService laufend;
    private final TaskService aufgaben;
    private final OhneRechte ohneRechte;
    private final Akten akten;
    private final ObjectProvider<Ereignis> alle;

    Ereignisse(RuntimeService laufend, TaskService aufgaben, OhneRechte ohneRechte, Akten akten,
               ObjectProvider<Ereignis> alle) {
        this.laufend = laufend;
        this.aufgaben = aufgaben;
        this.ohneRechte = ohneRechte;
        this.akten = akten;
        this.alle = alle;
    }

    /** What may be set off in this case now, whoever asks. */
    public List<Ereignis> moegliche(String verfahren, String aktenzeichen) {
        return alle.orderedStream().filter(eines -> eines.verfahren().equals(verfahren))
                .filter(eines -> erwartet(aktenzeichen, eines.nachricht()) && !offen(aktenzeichen, eines.aufgabe()))
                .toList();
    }

    /** Whether the diagram of this case waits for the message now. */
    public boolean erwartet(String aktenzeichen, String nachricht) {
        return ohneRechte.frage(() -> laufend.createExecutionQuery().processInstanceBusinessKey(aktenzeichen)
                .messageEventSubscriptionName(nachricht).count() > 0);
    }

    /** Whether this task of the case is open. */
    public boolean offen(String aktenzeichen, String aufgabe) {
        return aufgabe != null && ohneRechte.frage(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(aktenzeichen).taskDefinitionKey(aufgabe).count() > 0);
    }

    /** Sets it off in this person's name; the reason stands in the story of the case and reaches the step that follows. */
    public void loeseAus(Ereignis ereignis, String aktenzeichen, String grund, String person) {
        akten.verlauf(aktenzeichen, person, ereignis.nachricht(),
                ereignis.bezeichnung() + "." + (grund == null ? "" : " Grund: " + grund));
        korreliere(aktenzeichen, ereignis.nachricht(), grund == null ? Map.of() : Map.of("grund", grund), person);
    }

    /** Sets off one thing because of another, in the name of whoever acts; nothing happens if nobody waits for it. */
    public void loeseAus(DelegateExecution execution, String nachricht) {
        String aktenzeichen = execution.getProcessBusinessKey();
        if (erwartet(aktenzeichen, nachricht)) {
            korreliere(aktenzeichen, nachricht, Map.of(), Handelnder.in(execution));
        }
    }

    private void korreliere(String aktenzeichen, String nachricht, Map<String, Object> eingabe, String person) {
        ohneRechte.handle(person, () -> {
            laufend.createMessageCorrelation(nachricht).processInstanceBusinessKey(aktenzeichen)
                    .setVariable(Variable.EINGABE.name(), Variables.untypedValue(eingabe, true)).correlate();
            return null;
        });
    }
}
