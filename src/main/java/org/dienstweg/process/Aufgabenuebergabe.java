package org.dienstweg.process;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Hands open tasks over to another Ressort within a step: whoever had one before has no part in it any more. */
@Component
public class Aufgabenuebergabe {

    /** Gives these open tasks to a Ressort; nobody has claimed them afterwards. Ids of finished tasks do no harm. */
    public void uebergib(Collection<String> aufgaben, String ressort) {
        aufgaben.stream().map(id -> Context.getCommandContext().getTaskManager().findTaskById(id))
                .filter(Objects::nonNull).forEach(aufgabe -> uebergib(aufgabe, ressort));
    }

    private static void uebergib(TaskEntity aufgabe, String ressort) {
        if (!ressort.equals(aufgabe.getTenantId())) {
            aufgabe.setTenantId(ressort);
            aufgabe.setAssignee(null);
            // the engine writes a task only if it sees a change, and does not look at the tenant
            aufgabe.setLastUpdated(new Date(ClockUtil.getCurrentTime().getTime()));
        }
    }
}
