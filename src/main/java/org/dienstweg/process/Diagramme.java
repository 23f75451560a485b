package org.dienstweg.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What deployed diagrams say, read once per version: a deployed version never changes. */
@Component
class Diagramme {

    private final RepositoryService diagramme;
    private final OhneRechte ohneRechte;
    private final Map<String, Inhalt> gelesen = new ConcurrentHashMap<>();

    Diagramme(RepositoryService diagramme, OhneRechte ohneRechte) {
        this.diagramme = diagramme;
        this.ohneRechte = ohneRechte;
    }

    /** Candidate groups of a user task, in the order of the diagram. */
    List<String> kandidaten(String definition, String schritt) {
        return inhalt(definition).kandidaten().getOrDefault(schritt, List.of());
    }

    /** Labels by element id in the newest version of a process; empty where it is not deployed. */
    Map<String, String> namen(String verfahren) {
        String neueste = ohneRechte.frage(() -> diagramme.createProcessDefinitionQuery().processDefinitionKey(verfahren)
                .latestVersion().list().stream().findFirst().map(eine -> eine.getId()).orElse(null));
        return neueste == null ? Map.of() : inhalt(neueste).namen();
    }

    private Inhalt inhalt(String definition) {
        return gelesen.computeIfAbsent(definition,
                neu -> lies(ohneRechte.frage(() -> diagramme.getBpmnModelInstance(neu))));
    }

    private static Inhalt lies(BpmnModelInstance modell) {
        Map<String, String> namen = new HashMap<>();
        for (FlowElement element : modell.getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null) {
                namen.put(element.getId(), element.getName().replaceAll("\\s+", " ").strip());
            }
        }
        Map<String, List<String>> kandidaten = new HashMap<>();
        for (UserTask aufgabe : modell.getModelElementsByType(UserTask.class)) {
            kandidaten.put(aufgabe.getId(), aufgabe.getCamundaCandidateGroupsList());
        }
        return new Inhalt(Map.copyOf(namen), Map.copyOf(kandidaten));
    }

    private record Inhalt(Map<String, String> namen, Map<String, List<String>> kandidaten) {
    }
}
