package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.dienstweg.akte.Kreisblick;

/** Puts {@link CircleTenantManager} in the place of the engine's own. */
class CircleTenantManagerFactory implements SessionFactory {

    private final Kreisblick kreise;

    CircleTenantManagerFactory(Kreisblick kreise) {
        this.kreise = kreise;
    }

    @Override
    public Class<?> getSessionType() {
        return TenantManager.class;
    }

    @Override
    public Session openSession() {
        return new CircleTenantManager(kreise);
    }
}
