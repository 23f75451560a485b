package org.dienstweg.process.access;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Remembers the exception with which a command of the engine ended, including one at commit. */
class FailureInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException e) {
            LastFailure.remember(e);
            throw e;
        }
    }
}
