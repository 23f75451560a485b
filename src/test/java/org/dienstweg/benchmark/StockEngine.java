package org.dienstweg.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
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
            "lpaAbstimmungFesthalten", "belehrungFesthalten", "registerEintragen", "rueckzugFesthalten", "vorteilAufnehmen",
            "verfolgungFesthalten");
    private static final List<String> PROCESSES = List.of("fach-account-einrichten", "vorteilsannahme");

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
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PROCESSES.forEach(process -> {
            deployment.addClasspathResource("processes/" + process + ".bpmn");
            forms(process).forEach(form -> deployment.addClasspathResource("forms/" + process + "/" + form));
        });
        deployment.deploy();
    }

    private static List<String> forms(String process) {
        return Arrays.stream(Path.of("forms", process).toFile().list()).sorted().toList();
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
        advantage(beans);
        beans.put("erinnernDelegate", (JavaDelegate) execution -> { });
        beans.put("eskalierenDelegate", (JavaDelegate) execution -> { });
        return beans;
    }

    private static void advantage(Map<Object, Object> beans) {
        beans.put("vollstaendigkeitPruefenDelegate", flag("angabenVollstaendig"));
        beans.put("vorteilUndAmtsbezugPruefenDelegate", noFlags("rechtsanspruch", "ausschliesslichPrivat"));
        beans.put("stillschweigendeGenehmigungPruefenDelegate", noFlags("stillschweigendGenehmigt"));
        beans.put("vorlaeufigeAnnahmePruefenDelegate", flag("annahmeBegruendet"));
        beans.put("entscheidungPruefenDelegate", flag("entschieden"));
        beans.put("bescheidErstellenDelegate", noFlags("rueckgabeNoetig", "weitergabeAuferlegt"));
        beans.put("beurteilungFesthaltenDelegate", noFlags("verdachtZuVerfolgen"));
    }

    private static JavaDelegate flag(String name) {
        return execution -> execution.setVariable(name, true);
    }

    private static JavaDelegate noFlags(String... names) {
        return execution -> Arrays.stream(names).forEach(name -> execution.setVariable(name, false));
    }

    /** Stands for the bean of the same name. */
    public static final class Applicant {

        /** Always the same person. */
        public String von(DelegateExecution execution) {
            return Actor.FACHREFERAT.id();
        }
    }
}
