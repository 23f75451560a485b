package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Puts {@link DerivedAuthorizationManager} in the place of the engine's own. */
class DerivedAuthorizationManagerFactory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new DerivedAuthorizationManager();
    }
}
