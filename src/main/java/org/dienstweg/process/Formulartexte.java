package org.dienstweg.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What the forms of a process call the values they asked for, read once per deployed version. */
@Component
public class Formulartexte {

    private final RepositoryService ablage;
    private final OhneRechte ohneRechte;
    private final ObjectMapper json;
    private final Map<String, Map<String, Map<String, Formularfeld>>> gelesen = new ConcurrentHashMap<>();

    Formulartexte(RepositoryService ablage, OhneRechte ohneRechte, ObjectMapper json) {
        this.ablage = ablage;
        this.ohneRechte = ohneRechte;
        this.json = json;
    }

    /** Fields by key, by element id of the step, in the newest version of this process; empty if not deployed. */
    public Map<String, Map<String, Formularfeld>> in(String verfahren) {
        return ohneRechte.frage(() -> ablage.createProcessDefinitionQuery().processDefinitionKey(verfahren)
                .latestVersion().list().stream().findFirst()
                .map(neueste -> gelesen.computeIfAbsent(neueste.getId(), neu -> lies(neueste)))
                .orElse(Map.of()));
    }

    // The engine refuses a deployment in which two forms share an id, so forms of other processes do no harm here.
    private Map<String, Map<String, Formularfeld>> lies(ProcessDefinition definition) {
        Map<String, Map<String, Formularfeld>> formulare = new HashMap<>();
        for (String name : ablage.getDeploymentResourceNames(definition.getDeploymentId())) {
            if (name.endsWith(".form")) {
                JsonNode formular = lies(definition.getDeploymentId(), name);
                formulare.put(formular.path("id").asText(), Formularfelder.lies(formular));
            }
        }
        return Map.copyOf(formulare);
    }

    private JsonNode lies(String deployment, String name) {
        try (InputStream quelle = ablage.getResourceAsStream(deployment, name)) {
            return json.readTree(quelle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
