package org.dienstweg.process.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts a manager of ours in the place of the engine's own; there is a new one for every command. */
class ManagerFactory implements SessionFactory {

    private final Class<?> type;
    private final Supplier<Session> ours;

    /**
     * @param type of the engine's own manager
     * @param ours makes the one to use instead
     */
    ManagerFactory(Class<?> type, Supplier<Session> ours) {
        this.type = type;
        this.ours = ours;
    }

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
