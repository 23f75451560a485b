package org.dienstweg.process.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.dienstweg.organisation.Personen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the engine our answers to "who may do what"; comes last, so that no default overrides them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccessPlugin extends AbstractProcessEnginePlugin {

    private final Personen personen;
    private final int passwordRounds;
    private final int passwordLength;

    AccessPlugin(Personen personen, @Value("${dienstweg.passwort.runden:310000}") int passwordRounds,
                 @Value("${dienstweg.passwort.mindestlaenge:12}") int passwordLength) {
        this.personen = personen;
        this.passwordRounds = passwordRounds;
        this.passwordLength = passwordLength;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // logins have dots and roles have hyphens
        engine.setGeneralResourceWhitelistPattern("[A-Za-z0-9][A-Za-z0-9._-]*");
        rights(engine);
        passwords(engine);
        engine.setTenantIdProvider(new HomeRessortTenantProvider(personen));
        // failures are logged where they are answered, once and without a stack trace for a mere refusal
        engine.setEnableCmdExceptionLogging(false);
        engine.setCustomPreCommandInterceptorsTxRequired(
                plus(engine.getCustomPreCommandInterceptorsTxRequired(), new FailureInterceptor()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                plus(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new FailureInterceptor()));
    }

    private static void rights(ProcessEngineConfigurationImpl engine) {
        SessionFactory derived = new DerivedAuthorizationManagerFactory();
        engine.setCustomSessionFactories(plus(engine.getCustomSessionFactories(), derived));
        engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
        // ours first: its refusals can be read by people
        engine.setCommandCheckers(List.of(new TaskAccessChecker(), new TenantCommandChecker()));
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
