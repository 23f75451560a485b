package org.dienstweg.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.dienstweg.akte.Akten;
import org.dienstweg.organisation.Postfaecher;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes to whoever keeps a case waiting, or to the Hausspitze about it; names the case and the task, no content. */
@Component
class Mahnung {

    private final Versand versand;
    private final Akten akten;
    private final Postfaecher postfaecher;
    private final ObjectProvider<Teilfaelle> teilfaelle;

    Mahnung(Versand versand, Akten akten, Postfaecher postfaecher, ObjectProvider<Teilfaelle> teilfaelle) {
        this.versand = versand;
        this.akten = akten;
        this.postfaecher = postfaecher;
        this.teilfaelle = teilfaelle;
    }

    /** Reminds the people of the task this end event belongs to; a task that is done by now needs no reminder. */
    void erinnere(DelegateExecution execution) {
        aufgabe(execution).ifPresent(aufgabe -> schreibe(execution, aufgabe, "Erinnerung", empfaenger(execution, aufgabe)));
    }

    /** Tells the Hausspitze of the Ressort that the task is still waiting. */
    void eskaliere(DelegateExecution execution) {
        aufgabe(execution).ifPresent(aufgabe -> schreibe(execution, aufgabe, "Eskalation",
                postfaecher.von(aufgabe.getTenantId(), Rolle.HAUSSPITZE)));
    }

    private Optional<Task> aufgabe(DelegateExecution execution) {
        String ereignis = execution.getCurrentActivityId();
        TaskQuery gesucht = taskService(execution).createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(ereignis.substring(ereignis.indexOf('_') + 1));
        String teil = Variable.TEIL.aus(execution);
        if (teil != null) {
            // several parts of the case may wait at a task of this kind
            gesucht.taskId(teilfaelle.getObject().aufgabe(teil));
        }
        return Optional.ofNullable(gesucht.singleResult());
    }

    private String empfaenger(DelegateExecution execution, Task aufgabe) {
        if (aufgabe.getAssignee() != null) {
            return postfaecher.von(aufgabe.getAssignee());
        }
        return taskService(execution).getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId).flatMap(gruppe -> Rolle.mitId(gruppe).stream()).findFirst()
                .map(rolle -> postfaecher.von(aufgabe.getTenantId(), rolle)).orElseThrow();
    }

    private void schreibe(DelegateExecution execution, Task aufgabe, String art, String empfaenger) {
        String aktenzeichen = execution.getProcessBusinessKey();
        versand.sende(new Nachricht(art + "/" + aufgabe.getId(), aktenzeichen, empfaenger,
                art + ": " + aktenzeichen, text(aktenzeichen, aufgabe), List.of()));
        akten.verlauf(aktenzeichen, null, execution.getCurrentActivityId(),
                art + " zur Aufgabe „" + aufgabe.getName() + "“ versandt.");
    }

    private static String text(String aktenzeichen, Task aufgabe) {
        return """
                Guten Tag,

                im Vorgang %s wartet die Aufgabe „%s“ noch auf ihre Erledigung.
                Sie finden sie in Dienstweg unter „Aufgaben“.
                """.formatted(aktenzeichen, aufgabe.getName());
    }

    private static TaskService taskService(DelegateExecution execution) {
        return execution.getProcessEngineServices().getTaskService();
    }
}
