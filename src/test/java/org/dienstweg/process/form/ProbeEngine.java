package org.dienstweg.process.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.deployment.DeploymentCheckPlugin;

/** A bare engine with our two plugins and one small process. */
final class ProbeEngine implements Fallansicht {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final List<Map<String, Object>> eingaben = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final ProcessEngine engine;

    ProbeEngine() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("probeAufnehmenDelegate", (JavaDelegate) this::aufnehmen);
        beans.put("probeFesthaltenDelegate", (JavaDelegate) this::festhalten);
        beans.put("melden", (JavaDelegate) execution -> { });
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Berlin"));
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl(url);
        configuration.setProcessEngineName(url);
        configuration.setHistory("full");
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setAuthorizationEnabled(true);
        configuration.setEnforceSpecificVariablePermission(true);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        configuration.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin(),
                new FormDoorPlugin(() -> Stream.of(this), clock, aktenzeichen -> { }),
                new DeploymentCheckPlugin(beans::containsKey)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("form/probe.bpmn")
                .addClasspathResource("form/Start_ProbeGewuenscht.form")
                .addClasspathResource("form/probeBeurteilen.form").deploy();
    }

    private void aufnehmen(DelegateExecution execution) {
        execution.setProcessBusinessKey("P-2026-000001");
        take(execution);
    }

    private void festhalten(DelegateExecution execution) {
        take(execution);
        execution.setVariable("gut", Variables.booleanValue(false, true));
    }

    @SuppressWarnings("unchecked")
    private void take(DelegateExecution execution) {
        eingaben.add((Map<String, Object>) execution.getVariable("eingabe"));
    }

    @Override
    public String verfahren() {
        return "probe";
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        asked.add(aktenzeichen + " " + schritt);
        return aktenzeichen == null
                ? Map.of("antragsteller", "Kim Muster", "auswahl",
                        Map.of("einheiten", List.of(Map.of("label", "Referat 1", "value", "REF1"))))
                : Map.of("titel", eingaben.get(0).get("titel"));
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        Map<String, Object> earlier = new HashMap<>();
        earlier.put("begruendung", null);
        if (aktenzeichen != null) {
            earlier.put("ergebnis", "GUT");
            earlier.put("liste", List.of(1, 2));
        }
        return earlier;
    }

    void start(VariableMap variables) {
        engine.getFormService().submitStartForm(definition(), variables);
    }

    void complete(VariableMap variables) {
        engine.getFormService().submitTaskForm(task(), variables);
    }

    void actAs(String user) {
        engine.getIdentityService().setAuthenticatedUserId(user);
    }

    FormService forms() {
        return engine.getFormService();
    }

    String definition() {
        return asAnyone(() -> engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId());
    }

    String task() {
        return asAnyone(() -> engine.getTaskService().createTaskQuery().singleResult().getId());
    }

    boolean ended() {
        return instances() == 0;
    }

    long instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    long variables() {
        return engine.getRuntimeService().createVariableInstanceQuery().count()
                + engine.getHistoryService().createHistoricVariableInstanceQuery().count()
                + engine.getHistoryService().createHistoricDetailQuery().count();
    }

    String url() {
        return url;
    }

    List<Map<String, Object>> eingaben() {
        return eingaben;
    }

    List<String> asked() {
        return asked;
    }

    /** Back to an engine without instances that nobody uses. */
    void reset() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService().createProcessInstanceQuery().list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Probe"));
        eingaben.clear();
        asked.clear();
    }

    void close() {
        engine.close();
    }

    private <T> T asAnyone(Supplier<T> query) {
        var user = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        T found = query.get();
        if (user != null) {
            engine.getIdentityService().setAuthentication(user);
        }
        return found;
    }
}
