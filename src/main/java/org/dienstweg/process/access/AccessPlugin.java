package org.dienstweg.process.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogManager;
import org.camunda.bpm.engine.impl.persistence.entity.StatisticsManager;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.dienstweg.akte.Kreisblick;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Personen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the engine our answers to "who may do what"; comes last, so that no default overrides them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccessPlugin extends AbstractProcessEnginePlugin {

    private final Personen personen;
    private final ObjectProvider<Verfahren> verfahren;
    private final Kreisblick kreise;
    private final int passwordRounds;
    private final int passwordLength;

    AccessPlugin(Personen personen, ObjectProvider<Verfahren> verfahren, Kreisblick kreise,
                 @Value("${dienstweg.passwort.runden:310000}") int passwordRounds,
                 @Value("${dienstweg.passwort.mindestlaenge:12}") int passwordLength) {
        this.personen = personen;
        this.verfahren = verfahren;
        this.kreise = kreise;
        this.passwordRounds = passwordRounds;
        this.passwordLength = passwordLength;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // logins have dots and roles have hyphens
        engine.setGeneralResourceWhitelistPattern("[A-Za-z0-9][A-Za-z0-9._-]*");
        rights(engine);
        passwords(engine);
        engine.setFailedJobCommandFactory(new CircleJobFailures());
        engine.setIdentityService(new CircleIdentityService(kreise));
        engine.setTenantIdProvider(new HomeRessortTenantProvider(personen, verfahren::stream));
        // failures are logged where they are answered, once and without a stack trace for a mere refusal
        engine.setEnableCmdExceptionLogging(false);
        ExecuteJobHelper.LOGGING_HANDLER = new JobFailureLog();
        engine.setCustomPreCommandInterceptorsTxRequired(
                plus(engine.getCustomPreCommandInterceptorsTxRequired(), new FailureInterceptor()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                plus(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new FailureInterceptor()));
    }

    private void rights(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> managers = new ArrayList<>(List.of(
                new ManagerFactory(AuthorizationManager.class, DerivedAuthorizationManager::new),
                new ManagerFactory(TenantManager.class, () -> new CircleTenantManager(kreise)),
                new ManagerFactory(HistoricJobLogManager.class, CircleJobLogManager::new),
                new ManagerFactory(StatisticsManager.class, CircleStatisticsManager::new)));
        if (engine.getCustomSessionFactories() != null) {
            managers.addAll(engine.getCustomSessionFactories());
        }
        engine.setCustomSessionFactories(managers);
        engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
        // whoever may not know of a case reads what they would read if it did not exist; otherwise ours first, because its
        // refusals can be read by people
        engine.setCommandCheckers(List.of(new CircleCommandChecker(true), new TaskAccessChecker(),
                new CircleCommandChecker(false)));
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
    }

    private void passwords(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new Pbkdf2PasswordEncryptor(passwordRounds));
        // the hash brings its own salt
        engine.setSaltGenerator(() -> "");
        engine.setEnablePasswordPolicy(passwordLength > 0);
        engine.setPasswordPolicy(() ->
                List.of(new PasswordPolicyLengthRuleImpl(passwordLength), new PasswordPolicyUserDataRuleImpl()));
    }

    private static <T> List<T> plus(List<? extends T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
