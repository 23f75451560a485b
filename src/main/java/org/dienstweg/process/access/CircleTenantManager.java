package org.dienstweg.process.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.dienstweg.akte.Kreisblick;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;

/**
 * Whose cases a person may know about: those of their Ressorts, and of the closed ones those in whose circle they are at
 * this moment. Operations also know, of the closed cases of their Ressorts, that they run and where they stand, but only
 * where nothing else is said. Unlike the engine's own manager this one exempts nobody, administrators neither.
 */
class CircleTenantManager extends TenantManager {

    private static final Set<Class<?>> THE_WAY = Set.of(ProcessInstanceQueryImpl.class, ExecutionQueryImpl.class,
            JobQueryImpl.class, IncidentQueryImpl.class);

    private final Kreisblick kreise;
    private boolean askedForTheWay;

    CircleTenantManager(Kreisblick kreise) {
        this.kreise = kreise;
    }

    /** Lets operations through for a check that tells no more than the way. */
    void askForTheWay(Runnable check) {
        askedForTheWay = true;
        try {
            check.run();
        } finally {
            askedForTheWay = false;
        }
    }

    @Override
    public ListQueryParameterObject configureQuery(ListQueryParameterObject query) {
        if (THE_WAY.contains(query.getClass())) {
            askForTheWay(() -> configureTenantCheck(query.getTenantCheck()));
            return query;
        }
        return super.configureQuery(query);
    }

    @Override
    public void configureTenantCheck(TenantCheck check) {
        super.configureTenantCheck(check);
        if (check.isTenantCheckEnabled()) {
            List<String> all = new ArrayList<>(ressorts());
            all.addAll(circles());
            check.setAuthTenantIds(all);
        }
    }

    @Override
    public boolean isAuthenticatedTenant(String tenant) {
        return tenant == null || !isTenantCheckEnabled()
                || (Mandant.istKreis(tenant) ? circles().contains(tenant) : ressorts().contains(tenant));
    }

    @Override
    public boolean isTenantCheckEnabled() {
        return Context.getProcessEngineConfiguration().isTenantCheckEnabled()
                && Context.getCommandContext().isTenantCheckEnabled() && getCurrentAuthentication() != null;
    }

    private Set<String> circles() {
        Angemeldet me = Anfragende.von(getCurrentAuthentication());
        Set<String> mine = kreise.von(me);
        if (!askedForTheWay || !me.rollen().contains(Rolle.BETRIEB)) {
            return mine;
        }
        Set<String> all = new HashSet<>(mine);
        all.addAll(kreise.in(me.ressorts()));
        return all;
    }

    /** The login may carry keys of circles for Cockpit, whose own queries ask nobody else; here they mean nothing. */
    private Set<String> ressorts() {
        return Anfragende.von(getCurrentAuthentication()).ressorts();
    }
}
