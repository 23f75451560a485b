package org.dienstweg.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.akte.kreis.Mandant;
import org.springframework.stereotype.Component;

/** Takes what a form handed over and files it; the one way from an entry into the case file. */
@Component
public class Aktenschritt {

    private final Akten akten;
    private final ObjectMapper json;

    Aktenschritt(Akten akten, ObjectMapper json) {
        this.akten = akten;
        this.json = json;
    }

    /**
     * Opens the case of a submitted start form: the new Aktenzeichen becomes the business key, the tenant of the instance
     * the Ressort or closed circle, the starter a participant. A case that another case began is linked to it.
     *
     * @param formular element id of the start event
     * @return the entries as the record of the process
     */
    public <T> T eroeffne(DelegateExecution execution, Verfahren verfahren, String formular, Class<T> typ,
                          Beteiligung als) {
        String person = Handelnder.in(execution);
        if (verfahren.geschlossenerKreis() && !Mandant.istKreis(execution.getTenantId())) {
            throw new IllegalStateException("the engine would show this case to everybody: " + verfahren.schluessel());
        }
        Fall fall = akten.eroeffne(verfahren, execution.getTenantId(), person, als);
        execution.setProcessBusinessKey(fall.aktenzeichen());
        akten.verlauf(fall.aktenzeichen(), person, formular, verfahren.bezeichnung() + ": Vorgang eröffnet.");
        if (execution.getSuperExecution() != null) {
            akten.verbinde(execution.getSuperExecution().getProcessBusinessKey(), fall.aktenzeichen());
        }
        return lege(execution, formular, typ);
    }

    /**
     * Files the answers of a completed user task.
     *
     * @param aufgabe element id of the user task
     * @param als     the capacity in which whoever answered takes part from now on
     * @return the answers as the record of the process
     */
    public <T> T nimmAntwort(DelegateExecution execution, String aufgabe, Class<T> typ, Beteiligung als) {
        akten.beteilige(execution.getProcessBusinessKey(), Handelnder.in(execution), als);
        return lege(execution, aufgabe, typ);
    }

    /**
     * Reads the whole answer and takes these entries out of what the next step files, where more people may read the file
     * than may know them.
     *
     * @param schluessel form keys of the entries that stay out of the file
     */
    public <T> T nimmHeraus(DelegateExecution execution, Class<T> typ, Set<String> schluessel) {
        Map<?, ?> eingabe = Variable.EINGABE.aus(execution);
        Map<Object, Object> rest = new LinkedHashMap<>(eingabe);
        rest.keySet().removeAll(schluessel);
        Variable.EINGABE.setze(execution, rest);
        return json.convertValue(eingabe, typ);
    }

    /** Adds a line to the story of the case, in the name of whoever is acting. */
    public void verlauf(DelegateExecution execution, String text) {
        akten.verlauf(execution.getProcessBusinessKey(), Handelnder.in(execution),
                execution.getCurrentActivityId(), text);
    }

    private <T> T lege(DelegateExecution execution, String formular, Class<T> typ) {
        Map<?, ?> eingabe = new LinkedHashMap<>(Variable.EINGABE.aus(execution));
        akten.nimmEingabe(execution.getProcessBusinessKey(), Variable.TEIL.aus(execution), formular,
                Handelnder.in(execution), eingabe);
        return json.convertValue(eingabe, typ);
    }
}
