package org.dienstweg.process.access;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.recht.Ablehnung;

/**
 * A case belongs to the home Ressort of whoever starts it; a case started by another one belongs where that one does.
 * A case without Ressort would be visible to all of them, so there is none.
 */
class HomeRessortTenantProvider implements TenantIdProvider {

    private final Personen personen;

    HomeRessortTenantProvider(Personen personen) {
        this.personen = personen;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext ctx) {
        DelegateExecution parent = ctx.getSuperExecution();
        return parent == null ? homeRessort() : parent.getTenantId();
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
