package org.dienstweg.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.dienstweg.frist.Arbeitstage;

/** The bare engine as delivered, with our diagram and forms; the delegates do nothing but set what gateways ask for. */
final class StockEngine {

    private static final List<String> IDLE = List.of("antragPruefen", "benennungPruefen", "absenderhinweisPruefen",
            "betriebPruefen", "lpaInformieren", "voraussetzungenPruefen", "einrichtungFesthalten", "billigungFesthalten",
            "lpaAbstimmungFesthalten", "belehrungFesthalten", "registerEintragen", "rueckzugFesthalten");
    private static final List<String> FORMS = List.of("Start_FachAccountGewuenscht", "antragNachbessern",
            "kommunikationAbstimmen", "lpaAbstimmen", "hausspitzeBilligen", "accountEinrichten",
            "verifizierungErledigen", "autorisierteBelehren");

    private StockEngine() {
    }

    static ProcessEngine build(DataSource dataSource, Arbeitstage arbeitstage) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setAuthorizationEnabled(true);
        configuration.setJobExecutorActivate(false);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9.-]+");
        configuration.setTenantIdProvider(new OneTenant());
        configuration.setBeans(beans(arbeitstage));
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        StockPeople.create(engine);
        return engine;
    }

    private static void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment()
                .addClasspathResource("processes/fach-account-einrichten.bpmn");
        FORMS.forEach(form -> deployment.addClasspathResource("forms/fach-account-einrichten/" + form + ".form"));
        deployment.deploy();
    }

    private static Map<Object, Object> beans(Arbeitstage arbeitstage) {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("arbeitstage", arbeitstage);
        beans.put("antragsteller", new Applicant());
        IDLE.forEach(task -> beans.put(task + "Delegate", (JavaDelegate) execution -> { }));
        beans.put("antragAufnehmenDelegate", flag("zulaessig"));
        beans.put("nachbesserungAufnehmenDelegate", flag("zulaessig"));
        beans.put("abstimmungFesthaltenDelegate", flag("plattformGelistet"));
        beans.put("verifizierungFesthaltenDelegate", flag("verifizierungAbgeschlossen"));
        beans.put("erinnernDelegate", (JavaDelegate) execution -> { });
        beans.put("eskalierenDelegate", (JavaDelegate) execution -> { });
        return beans;
    }

    private static JavaDelegate flag(String name) {
        return execution -> execution.setVariable(name, true);
    }

    /** Stands for the bean of the same name. */
    public static final class Applicant {

        /** Always the same person. */
        public String von(DelegateExecution execution) {
            return Actor.FACHREFERAT.id();
        }
    }
}
