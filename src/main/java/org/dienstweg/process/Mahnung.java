package org.dienstweg.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.kreis.Mandant;
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
        aufgaben(execution).forEach(aufgabe -> schreibe(execution, aufgabe, "Erinnerung", empfaenger(execution, aufgabe)));
    }

    /** Tells the Hausspitze of the Ressort that the task is still waiting. */
    void eskaliere(DelegateExecution execution) {
        aufgaben(execution).forEach(aufgabe -> schreibe(execution, aufgabe, "Eskalation",
                List.of(postfaecher.von(Mandant.ressort(aufgabe.getTenantId()), Rolle.HAUSSPITZE))));
    }

    /** There may be several where one task is open more than once. */
    private List<Task> aufgaben(DelegateExecution execution) {
        String ereignis = execution.getCurrentActivityId();
        TaskQuery gesucht = taskService(execution).createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(ereignis.substring(ereignis.indexOf('_') + 1));
        String teil = Variable.TEIL.aus(execution);
        if (teil != null) {
            // several parts of the case may wait at a task of this kind
            gesucht.taskId(teilfaelle.getObject().aufgabe(teil));
        }
        return gesucht.list();
    }

    private List<String> empfaenger(DelegateExecution execution, Task aufgabe) {
        if (aufgabe.getAssignee() != null) {
            return List.of(postfaecher.von(aufgabe.getAssignee()));
        }
        List<IdentityLink> zustaendige = taskService(execution).getIdentityLinksForTask(aufgabe.getId());
        Optional<Rolle> rolle = zustaendige.stream().map(IdentityLink::getGroupId)
                .flatMap(gruppe -> Rolle.mitId(gruppe).stream()).findFirst();
        return rolle.map(eine -> List.of(postfaecher.von(Mandant.ressort(aufgabe.getTenantId()), eine)))
                .orElseGet(() -> zustaendige.stream().map(IdentityLink::getUserId).filter(Objects::nonNull)
                        .sorted().map(postfaecher::von).toList());
    }

    private void schreibe(DelegateExecution execution, Task aufgabe, String art, List<String> empfaenger) {
        String aktenzeichen = execution.getProcessBusinessKey();
        for (String einer : empfaenger) {
            String schluessel = art + "/" + aufgabe.getId() + (empfaenger.size() == 1 ? "" : "/" + einer);
            versand.sende(new Nachricht(schluessel, aktenzeichen, einer, art + ": " + aktenzeichen,
                    text(execution, aufgabe), List.of()));
        }
        akten.verlauf(aktenzeichen, null, execution.getCurrentActivityId(),
                art + " zur Aufgabe „" + aufgabe.getName() + "“ versandt.");
    }

    /** Who reads a mailbox is not known here: of a case in a closed circle it learns no more than the Aktenzeichen. */
    private static String text(DelegateExecution execution, Task aufgabe) {
        return """
                Guten Tag,

                im Vorgang %s wartet %s noch auf ihre Erledigung.
                Sie finden sie in Dienstweg unter „Aufgaben“.
                """.formatted(execution.getProcessBusinessKey(), Mandant.istKreis(execution.getTenantId())
                ? "eine Aufgabe" : "die Aufgabe „" + aufgabe.getName() + "“");
    }

    private static TaskService taskService(DelegateExecution execution) {
        return execution.getProcessEngineServices().getTaskService();
    }
}
