package org.dienstweg.benchmark;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of the two engines that are compared, with its own database and the counter of what it sends there. */
record Subject(String name, ProcessEngine engine, Wire wire, JdbcTemplate aside) {

    /** Does something as this person, as after a login; nothing of the login itself is measured. */
    <T> T as(Actor actor, Supplier<T> deed) {
        engine.getIdentityService().setAuthentication(actor.id(), actor.groups(), actor.tenants());
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The newest version of a process, looked up beside the counted connections. */
    String definition(String process) {
        return aside.queryForObject("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1",
                String.class, process);
    }

    /** The one open task of a case. */
    String task(String instance) {
        return aside.queryForObject("select id_ from act_ru_task where proc_inst_id_ = ?", String.class, instance);
    }

    /** What waits for the job executor; timers are left alone. */
    List<String> jobs(String instance) {
        return aside.queryForList("select id_ from act_ru_job where process_instance_id_ = ? and type_ = 'message'",
                String.class, instance);
    }
}
