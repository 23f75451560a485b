package org.dienstweg.process.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Checks every access to a single task against {@link TaskAccess}; everything else as the engine does. */
class TaskAccessChecker extends AuthorizationCommandChecker {

    private static final String NOT_YOURS =
            "Diese Aufgabe liegt nicht bei Ihnen. Vielleicht hat sie inzwischen jemand anders übernommen.";
    private static final String ONLY_BY_FORM =
            "Angaben zu einem Vorgang werden nur mit dem Formular der Aufgabe geändert.";
    private static final String MAY_NOT_START =
            "Sie dürfen diesen Vorgang nicht beginnen, denn Ihnen fehlt die Rolle, die dafür vorgesehen ist.";

    @Override
    public void checkReadTask(TaskEntity task) {
        demandMine(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        demandMine(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        demandMine(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        demandMine(task);
    }

    /** Nobody: a form is the only door for content, also for whoever holds the task. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        if (TaskAccess.isChecked()) {
            throw new Verwehrt(ONLY_BY_FORM);
        }
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        try {
            super.checkCreateProcessInstance(definition);
        } catch (AuthorizationException e) {
            throw new Verwehrt(MAY_NOT_START);
        }
    }

    private static void demandMine(TaskEntity task) {
        if (TaskAccess.isChecked() && !TaskAccess.isMine(task)) {
            throw new Verwehrt(NOT_YOURS);
        }
    }
}
