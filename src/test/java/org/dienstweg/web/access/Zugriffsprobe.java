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
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process of three steps with which the access rules are tried. */
@TestConfiguration(proxyBeanMethods = false)
class Zugriffsprobe {

    static final String KEY = "zugriffsprobe";
    private static final Verfahren PROBE = new Verfahren(KEY, "ZP", "Zugriffsprobe", Set.of(Rolle.FACHREFERAT));

    @Bean
    Probeschritt probeAufnehmenDelegate(Akten akten) {
        return new Probeschritt(execution -> execution.setProcessBusinessKey(akten.eroeffne(PROBE,
                execution.getTenantId(), acting(execution), Beteiligung.ANTRAGSTELLER).aktenzeichen()));
    }

    @Bean
    Probeschritt pruefungFesthaltenDelegate(Akten akten) {
        return new Probeschritt(execution ->
                akten.beteilige(execution.getProcessBusinessKey(), acting(execution), Beteiligung.PRUEFER));
    }

    @Bean
    Probeschritt billigungFesthaltenDelegate() {
        return new Probeschritt(execution -> { });
    }

    @Bean
    Probeschritt probeVersendenDelegate() {
        return new Probeschritt(execution -> { });
    }

    private static String acting(DelegateExecution execution) {
        return execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication().getUserId();
    }

    /** A delegate of our own package, as the check of diagrams demands. */
    record Probeschritt(JavaDelegate step) implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) throws Exception {
            step.execute(execution);
        }
    }

    @Bean
    ApplicationRunner zugriffsprobe(RepositoryService repository, AuthorizationService authorizations) {
        return arguments -> {
            repository.createDeployment().name(KEY).addClasspathResource("zugriff/zugriffsprobe.bpmn")
                    .addClasspathResource("zugriff/probe.form").deploy();
            Authorization start = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            start.setGroupId(Rolle.FACHREFERAT.id());
            start.setResource(Resources.PROCESS_DEFINITION);
            start.setResourceId(KEY);
            start.addPermission(Permissions.CREATE_INSTANCE);
            authorizations.saveAuthorization(start);
        };
    }
}
