package org.dienstweg.web.webapps;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Teilfaelle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the references of the cases tasks belong to: whoever may see a task may know its reference, nobody else. */
@Component
class Aufgabenakten {

    private final IdentityService identitaet;
    private final TaskService aufgaben;
    private final RuntimeService vorgaenge;
    private final ObjectProvider<Teilfaelle> teilfaelle;

    Aufgabenakten(IdentityService identitaet, TaskService aufgaben, RuntimeService vorgaenge,
                  ObjectProvider<Teilfaelle> teilfaelle) {
        this.identitaet = identitaet;
        this.aufgaben = aufgaben;
        this.vorgaenge = vorgaenge;
        this.teilfaelle = teilfaelle;
    }

    /** What people call the part of its case that a task is about, by task; most cases have no parts. */
    Map<String, String> teile(Collection<String> aufgaben) {
        Map<String, String> alle = new HashMap<>();
        teilfaelle.stream().forEach(art -> alle.putAll(art.bezeichnungen(aufgaben)));
        return alle;
    }

    /** References by task, for those of the tasks that this person may see. */
    Map<String, String> aktenzeichen(Collection<String> gefragt, Angemeldet wer) {
        Authentication vorher = identitaet.getCurrentAuthentication();
        try {
            return aktenzeichen(sichtbare(gefragt, wer));
        } finally {
            setze(vorher);
        }
    }

    private List<Task> sichtbare(Collection<String> gefragt, Angemeldet wer) {
        List<String> gruppen = wer.rollen().stream().map(Rolle::id).toList();
        identitaet.setAuthentication(wer.id(), gruppen, List.copyOf(wer.ressorts()));
        return aufgaben.createTaskQuery().taskIdIn(gefragt.toArray(String[]::new)).list().stream()
                .filter(aufgabe -> aufgabe.getProcessInstanceId() != null).toList();
    }

    private Map<String, String> aktenzeichen(List<Task> sichtbare) {
        if (sichtbare.isEmpty()) {
            return Map.of();
        }
        // The tasks have been checked; reading the instances would need a right that task workers do not have.
        identitaet.clearAuthentication();
        Map<String, String> jeVorgang = vorgaenge.createProcessInstanceQuery()
                .processInstanceIds(sichtbare.stream().map(Task::getProcessInstanceId).collect(toSet())).list().stream()
                .filter(vorgang -> vorgang.getBusinessKey() != null)
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return sichtbare.stream().filter(aufgabe -> jeVorgang.containsKey(aufgabe.getProcessInstanceId()))
                .collect(toMap(Task::getId, aufgabe -> jeVorgang.get(aufgabe.getProcessInstanceId())));
    }

    private void setze(Authentication vorher) {
        if (vorher == null) {
            identitaet.clearAuthentication();
        } else {
            identitaet.setAuthentication(vorher.getUserId(), vorher.getGroupIds(), vorher.getTenantIds());
        }
    }
}
