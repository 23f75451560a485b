package org.dienstweg.web.webapps;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Finds the reference of the case a task belongs to: whoever may see the task may know it, nobody else. */
@Component
class Aufgabenakten {

    private final IdentityService identitaet;
    private final TaskService aufgaben;
    private final RuntimeService vorgaenge;

    Aufgabenakten(IdentityService identitaet, TaskService aufgaben, RuntimeService vorgaenge) {
        this.identitaet = identitaet;
        this.aufgaben = aufgaben;
        this.vorgaenge = vorgaenge;
    }

    Optional<String> aktenzeichen(String aufgabe, Angemeldet wer) {
        Authentication vorher = identitaet.getCurrentAuthentication();
        try {
            return sichtbar(aufgabe, wer).map(Task::getProcessInstanceId).flatMap(this::aktenzeichen);
        } finally {
            setze(vorher);
        }
    }

    private Optional<Task> sichtbar(String aufgabe, Angemeldet wer) {
        List<String> gruppen = wer.rollen().stream().map(Rolle::id).toList();
        identitaet.setAuthentication(wer.id(), gruppen, List.copyOf(wer.ressorts()));
        return Optional.ofNullable(aufgaben.createTaskQuery().taskId(aufgabe).singleResult());
    }

    private Optional<String> aktenzeichen(String vorgang) {
        // The task has been checked; reading the instance would need a right that task workers do not have.
        identitaet.clearAuthentication();
        return Optional.ofNullable(vorgaenge.createProcessInstanceQuery().processInstanceId(vorgang).singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    private void setze(Authentication vorher) {
        if (vorher == null) {
            identitaet.clearAuthentication();
        } else {
            identitaet.setAuthentication(vorher.getUserId(), vorher.getGroupIds(), vorher.getTenantIds());
        }
    }
}
