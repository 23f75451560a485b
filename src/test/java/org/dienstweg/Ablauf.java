package org.dienstweg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.dienstweg.process.Rueckzug;

/** Plays a case as the people of the demo cast, through the forms, with all checks on. */
public class Ablauf {

    private final ProcessEngine engine;
    private final Rueckzug rueckzug;
    private final ObjectMapper json;

    Ablauf(ProcessEngine engine, Rueckzug rueckzug, ObjectMapper json) {
        this.engine = engine;
        this.rueckzug = rueckzug;
        this.json = json;
    }

    /** Starts a case with the start form and returns its Aktenzeichen. */
    public String beginne(String person, String prozess, Map<String, Object> eingaben) {
        return als(person, () -> {
            String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                    .processDefinitionKey(prozess).latestVersion().singleResult().getId();
            String instanz = engine.getFormService().submitStartForm(definition, alsFormular(eingaben)).getId();
            return als(null, () -> engine.getHistoryService().createHistoricProcessInstanceQuery()
                    .processInstanceId(instanz).singleResult().getBusinessKey());
        });
    }

    /** Starts a case by the message with which another process hands it over, in the name of whoever acts there. */
    public String uebergib(String person, String nachricht, Map<String, Object> eingaben) {
        return als(person, () -> engine.getRuntimeService().createMessageCorrelation(nachricht)
                .setVariable("eingabe", Variables.untypedValue(eingaben, true)).correlateStartMessage().getBusinessKey());
    }

    /** Claims (where nobody has) and completes a task with its form. */
    public void erledige(String person, String aktenzeichen, String aufgabe, Map<String, Object> antworten) {
        erledige(person, aufgabe(aktenzeichen, aufgabe), antworten);
    }

    /** The same with this one of several open tasks. */
    public void erledige(String person, Task task, Map<String, Object> antworten) {
        als(person, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), person);
            }
            engine.getFormService().submitTaskForm(task.getId(), alsFormular(antworten));
            return null;
        });
    }

    /** The open task of a case with this element id. */
    public Task aufgabe(String aktenzeichen, String aufgabe) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(aktenzeichen)
                .taskDefinitionKey(aufgabe).singleResult();
    }

    /** The open task with this id. */
    public Task aufgabe(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    /** Element ids of the tasks the case waits at. */
    public List<String> wartet(String aktenzeichen) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(aktenzeichen).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    /** Runs what waits for the job executor (not the timers) until nothing is left. */
    public void fuehreAus(String aktenzeichen) {
        List<Job> jobs;
        while (!(jobs = jobs(aktenzeichen)).isEmpty()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    /** Fires one timer now, whatever the clock says. */
    public void feuere(String aktenzeichen, String timer) {
        String instanz = instanz(aktenzeichen);
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery()
                .processInstanceId(instanz).timers().activityId(timer).singleResult().getId());
    }

    /** Withdraws a case with a reason. */
    public void ziehZurueck(String person, String aktenzeichen, String nachricht, String grund) {
        als(person, () -> {
            rueckzug.ziehZurueck(aktenzeichen, nachricht, grund, person);
            return null;
        });
    }

    /** Does something as this person, with the roles and Ressorts the person has; null is the system. */
    public <T> T als(String person, Supplier<T> tat) {
        var vorher = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        if (person != null) {
            engine.getIdentityService().setAuthentication(person, gruppen(person), ressorts(person));
        }
        try {
            return tat.get();
        } finally {
            engine.getIdentityService().setAuthentication(vorher);
        }
    }

    private List<Job> jobs(String aktenzeichen) {
        return engine.getManagementService().createJobQuery().processInstanceId(instanz(aktenzeichen)).messages()
                .withRetriesLeft().list();
    }

    /** Id of the process instance of a case. */
    public String instanz(String aktenzeichen) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(aktenzeichen).singleResult().getId();
    }

    private List<String> gruppen(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId).toList();
    }

    private List<String> ressorts(String person) {
        return engine.getIdentityService().createTenantQuery().userMember(person).list().stream()
                .map(Tenant::getId).toList();
    }

    private Map<String, Object> alsFormular(Map<String, Object> eingaben) {
        Map<String, Object> formular = new HashMap<>();
        eingaben.forEach((name, wert) -> formular.put(name, wert instanceof List ? alsText(wert) : wert));
        return formular;
    }

    private String alsText(Object liste) {
        try {
            return json.writeValueAsString(liste);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
