package org.dienstweg.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/** Tells what cases wait for, with two statements however many cases are asked about. */
@Component
public class OffeneAufgaben {

    private final TaskService aufgaben;
    private final RuntimeService laufend;
    private final Diagramme diagramme;
    private final OhneRechte ohneRechte;

    OffeneAufgaben(TaskService aufgaben, RuntimeService laufend, Diagramme diagramme, OhneRechte ohneRechte) {
        this.aufgaben = aufgaben;
        this.laufend = laufend;
        this.diagramme = diagramme;
        this.ohneRechte = ohneRechte;
    }

    /** The open tasks of these cases, oldest first, by Aktenzeichen; the caller has checked that they may be known. */
    public Map<String, List<OffeneAufgabe>> zu(Collection<String> aktenzeichen) {
        if (aktenzeichen.isEmpty()) {
            return Map.of();
        }
        return ohneRechte.frage(() -> {
            List<Task> offen = aufgaben.createTaskQuery()
                    .processInstanceBusinessKeyIn(aktenzeichen.toArray(String[]::new))
                    .orderByTaskCreateTime().asc().list();
            Map<String, String> vorgaenge = vorgaenge(offen);
            return offen.stream().filter(aufgabe -> vorgaenge.containsKey(aufgabe.getProcessInstanceId()))
                    .map(aufgabe -> offeneAufgabe(aufgabe, vorgaenge))
                    .collect(groupingBy(OffeneAufgabe::aktenzeichen));
        });
    }

    private Map<String, String> vorgaenge(List<Task> offen) {
        return offen.isEmpty() ? Map.of() : laufend.createProcessInstanceQuery()
                .processInstanceIds(offen.stream().map(Task::getProcessInstanceId).collect(toSet())).list().stream()
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private OffeneAufgabe offeneAufgabe(Task aufgabe, Map<String, String> vorgaenge) {
        List<Rolle> rollen = diagramme.kandidaten(aufgabe.getProcessDefinitionId(), aufgabe.getTaskDefinitionKey())
                .stream().map(Rolle::mitId).flatMap(Optional::stream).toList();
        return new OffeneAufgabe(aufgabe.getId(), vorgaenge.get(aufgabe.getProcessInstanceId()),
                aufgabe.getTaskDefinitionKey(), rollen, aufgabe.getAssignee(), aufgabe.getCreateTime().toInstant());
    }
}
