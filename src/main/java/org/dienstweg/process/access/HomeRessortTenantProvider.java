package org.dienstweg.process.access;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.recht.Ablehnung;

/**
 * A case belongs to the home Ressort of whoever starts it; a case started by another one belongs where that one does.
 * A case without Ressort would be visible to all of them, so there is none. A case in a closed circle gets a tenant of its
 * own: every query and command of the engine asks for the tenant, so none can be forgotten.
 */
class HomeRessortTenantProvider implements TenantIdProvider {

    private final Personen personen;
    private final Supplier<Stream<Verfahren>> verfahren;

    HomeRessortTenantProvider(Personen personen, Supplier<Stream<Verfahren>> verfahren) {
        this.personen = personen;
        this.verfahren = verfahren;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext ctx) {
        DelegateExecution parent = ctx.getSuperExecution();
        String tenant = parent == null ? homeRessort() : parent.getTenantId();
        return isClosed(ctx.getProcessDefinition().getKey()) ? Mandant.neuerKreis(Mandant.ressort(tenant)) : tenant;
    }

    private boolean isClosed(String key) {
        return verfahren.get().anyMatch(eines -> eines.geschlossenerKreis() && eines.schluessel().equals(key));
    }

    private String homeRessort() {
        String starter = Context.getCommandContext().getAuthenticatedUserId();
        if (starter == null) {
            throw new IllegalStateException("a case must be started by a person or by another case");
        }
        return personen.findById(starter).map(Person::ressort).orElseThrow(() -> new Ablehnung(
                "Ein Vorgang kann nur von jemandem begonnen werden, der einem Ressort angehört."));
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext ctx) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext ctx) {
        return null;
    }
}
