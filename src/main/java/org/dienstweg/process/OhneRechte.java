package org.dienstweg.process;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the engine for what our own pages show after the rules of the case file allowed it. Whoever may read a file may
 * know whom it waits for, although they have no right on that task.
 */
@Component
class OhneRechte {

    private final IdentityService identitaet;
    private final ProcessEngineConfigurationImpl engine;

    OhneRechte(IdentityService identitaet, ProcessEngineConfigurationImpl engine) {
        this.identitaet = identitaet;
        this.engine = engine;
    }

    /** Asks in nobody's name and restores who was acting. */
    <T> T frage(Supplier<T> frage) {
        Authentication vorher = identitaet.getCurrentAuthentication();
        identitaet.clearAuthentication();
        try {
            return frage.get();
        } finally {
            identitaet.setAuthentication(vorher);
        }
    }

    /** Acts in this person's name, so that every step knows who it was, but without asking for their rights. */
    <T> T handle(String person, Callable<T> handlung) {
        Authentication vorher = identitaet.getCurrentAuthentication();
        identitaet.setAuthentication(new Authentication(person, null));
        try {
            return engine.getCommandExecutorTxRequired().execute(befehl -> {
                befehl.disableTenantCheck();
                return befehl.runWithoutAuthorization(handlung);
            });
        } finally {
            identitaet.setAuthentication(vorher);
        }
    }
}
