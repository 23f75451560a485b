package org.dienstweg.web.access;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of two tasks with which the access rules are tried; it joins the application all tests share. */
final class Zugriffsprobe {

    static final String KEY = "zugriffsprobe";
    private static final Verfahren PROBE = new Verfahren(KEY, "ZP", "Zugriffsprobe", Set.of(Rolle.FACHREFERAT));

    private Zugriffsprobe() {
    }

    /** Makes the process startable by the Fachreferat, once per application. */
    static synchronized void in(ConfigurableApplicationContext application) {
        if (!application.containsBean("probeAufnehmenDelegate")) {
            delegates(application, application.getBean(Akten.class));
            application.getBean(RepositoryService.class).createDeployment().name(KEY)
                    .addClasspathResource("zugriff/zugriffsprobe.bpmn").addClasspathResource("zugriff/probe.form")
                    .deploy();
            mayStart(application.getBean(AuthorizationService.class));
        }
    }

    private static void delegates(ConfigurableApplicationContext application, Akten akten) {
        delegate(application, "probeAufnehmenDelegate", execution ->
                execution.setProcessBusinessKey(akten.eroeffne(PROBE, execution.getTenantId(), acting(execution),
                        Beteiligung.ANTRAGSTELLER).aktenzeichen()));
        delegate(application, "probepruefungFesthaltenDelegate", execution ->
                akten.beteilige(execution.getProcessBusinessKey(), acting(execution), Beteiligung.PRUEFER));
        delegate(application, "probebilligungFesthaltenDelegate", execution -> { });
        delegate(application, "probeVersendenDelegate", execution -> { });
    }

    private static void delegate(ConfigurableApplicationContext application, String name, JavaDelegate step) {
        application.getBeanFactory().registerSingleton(name, new Probeschritt(step));
    }

    private static String acting(DelegateExecution execution) {
        return execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication().getUserId();
    }

    private static void mayStart(AuthorizationService authorizations) {
        Authorization start = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        start.setGroupId(Rolle.FACHREFERAT.id());
        start.setResource(Resources.PROCESS_DEFINITION);
        start.setResourceId(KEY);
        start.addPermission(Permissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(start);
    }

    /** A delegate of our own package, as the check of diagrams demands. */
    record Probeschritt(JavaDelegate step) implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) throws Exception {
            step.execute(execution);
        }
    }
}
