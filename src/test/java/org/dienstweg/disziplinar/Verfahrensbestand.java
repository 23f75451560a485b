package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;

/** Disciplinary cases with everything a case can have: one well under way, one ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Verfahrensbestand extends Disziplinartest {

    /** Begins every word that was planted in the cases; nobody outside may ever read it. */
    protected static final String GEHEIM = "Wortgeheim";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private TaskService aufgaben;
    @Autowired
    private RuntimeService laufend;
    @Autowired
    private HistoryService geschichte;
    @Autowired
    private RepositoryService diagramme;
    @Autowired
    private FilterService filter;

    @BeforeAll
    void heute() {
        amTagDerEinleitung();
    }

    /** What is there without any case: the diagram and its jobs. */
    protected Map<String, String> vorhandenes() {
        String definition = diagramme.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion().singleResult().getId();
        Map<String, String> werte = new HashMap<>();
        werte.put("processDefinitionId", definition);
        werte.put("deploymentId", diagramme.createProcessDefinitionQuery().processDefinitionId(definition).singleResult().getDeploymentId());
        werte.put("filterId", filter.createFilterQuery().list().get(0).getId());
        werte.put("jobDefinitionId", verwaltung.createJobDefinitionQuery().processDefinitionId(definition)
                .activityIdIn("Timer_Erinnerung_aeusserungErfassen").singleResult().getId());
        return werte;
    }

    /** Against Felix Busch: parallel branches, deadlines, an extended charge, documents, an attachment, a claimed task, a failed job. */
    protected String laufendesVerfahren() {
        String fall = leiteEin(of("betroffenePerson", "Felix Busch", "sachverhalt", GEHEIM + " im Sachverhalt.",
                "strafverfahren", "ERMITTLUNG", "pflichtverletzung", List.of(of("norm", GEHEIM))));
        stelleZu(fall, LocalDate.of(2026, 11, 30));
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", GEHEIM + " als Vorwurf",
                "fortschreibungGrund", GEHEIM + " als Grund"));
        erledige(fall, "betroffeneUnterrichten", of("aufschub", "NEIN", "zugestelltAm", "2026-11-30", "zustellnachweis", GEHEIM));
        ablauf.feuere(fall, "Timer_Erinnerung_hoehereStelleUnterrichten");
        ablauf.fuehreAus(fall);
        lege(fall);
        ablauf.als(DIENSTVORGESETZTE, () -> {
            aufgaben.claim(ablauf.aufgabe(fall, "aeusserungErfassen").getId(), DIENSTVORGESETZTE);
            return null;
        });
        verwaltung.setJobRetries(jobs(fall, "Timer_Erinnerung_aeusserungErfassen").get(0).getId(), 0);
        return fall;
    }

    /** Against somebody who exists only there, initiated and found settled. */
    protected String beendetesVerfahren() {
        String fall = leiteEin(of("betroffenePerson", "Konrad " + GEHEIM));
        loeseAus(fall, "DisziplinarverfahrenErledigt", GEHEIM + " als Grund.");
        erledige(fall, "erledigungFeststellen", of("erledigt", "JA", "erledigungsgrund", "TOD", "erledigtAm", "2026-11-30",
                "erledigungNachweis", GEHEIM + " als Nachweis."));
        assertThat(ende(fall)).isEqualTo("Ende_Erledigt");
        return fall;
    }

    /** Every id of a case by what it is the id of; where it has none, that of its instance. */
    protected Map<String, String> kennungen(String fall) {
        String instanz = ablauf.instanz(fall);
        Map<String, String> werte = new HashMap<>(vorhandenes());
        werte.put("businessKey", fall);
        werte.put("processInstanceId", instanz);
        werte.put("tenantId", geschichte.createHistoricProcessInstanceQuery().processInstanceId(instanz).singleResult().getTenantId());
        var taten = geschichte.createUserOperationLogQuery().processInstanceId(instanz).list();
        werte.put("operationId", taten.isEmpty() ? instanz : taten.get(0).getOperationId());
        var laeufe = geschichte.createHistoricJobLogQuery().processInstanceId(instanz).list();
        werte.put("logId", laeufe.isEmpty() ? instanz : laeufe.get(0).getId());
        var variablen = geschichte.createHistoricVariableInstanceQuery().processInstanceId(instanz).list();
        werte.put("variableInstanceId", variablen.isEmpty() ? instanz : variablen.get(0).getId());
        var schritte = geschichte.createHistoricActivityInstanceQuery().processInstanceId(instanz).activityType("userTask")
                .orderByHistoricActivityInstanceStartTime().desc().list();
        var schritt = schritte.stream().filter(einer -> einer.getEndTime() == null && einer.getActivityId().equals("aeusserungErfassen"))
                .findFirst().orElse(schritte.get(0));
        werte.put("activityInstanceId", schritt.getId());
        werte.put("taskId", schritt.getTaskId());
        var stellen = laufend.createIncidentQuery().processInstanceId(instanz).list();
        werte.put("incidentId", stellen.isEmpty() ? instanz : stellen.get(0).getId());
        werte.put("jobId", stellen.isEmpty() ? instanz : stellen.get(0).getConfiguration());
        werte.put("executionId", schritt.getExecutionId());
        var nachrichten = laufend.createEventSubscriptionQuery().processInstanceId(instanz).list();
        werte.put("eventSubscriptionId", nachrichten.isEmpty() ? instanz : nachrichten.get(0).getId());
        var akte = Leitung.von(rest, DIENSTVORGESETZTE).fall(fall);
        werte.put("schriftstueck", akte.path("schriftstuecke").path(0).path("id").asText(instanz));
        werte.put("anlage", akte.path("anlagen").path(0).path("id").asText(instanz));
        return werte;
    }

    private void lege(String fall) {
        var teile = new LinkedMultiValueMap<String, Object>();
        teile.add("datei", new ByteArrayResource((GEHEIM + " in der Anlage").getBytes()) {
            @Override
            public String getFilename() {
                return GEHEIM + ".txt";
            }
        });
        rest.withBasicAuth(DIENSTVORGESETZTE, DIENSTVORGESETZTE).postForEntity("/api/faelle/" + fall + "/anlagen", teile, String.class);
    }
}
