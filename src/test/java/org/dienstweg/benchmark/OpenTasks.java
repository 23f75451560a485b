package org.dienstweg.benchmark;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks written by SQL, as thirteen supreme authorities would have them: spread evenly over Ressorts and five roles,
 * a fifth of them claimed. A member of one role in one Ressort sees a 65th of them.
 */
final class OpenTasks {

    private static final String ROWS = """
            create temporary table filling as select 'n' || n as id, n,
                (array['IM','FM','STK','R4','R5','R6','R7','R8','R9','R10','R11','R12','R13'])[mod(n, 13) + 1] as tenant,
                (array['fachreferat','kommunikation','hausspitze','lpa','registratur'])[mod(n / 13, 5) + 1] as role,
                case when mod(n / 65, 5) = 0 then 'person.' || mod(n, 65) end as assignee,
                timestamp '2026-01-01 08:00:00' + n * interval '1 second' as created
            from generate_series(%d, %d) as n""";
    private static final String EXECUTIONS = """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
                act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
                sequence_counter_, tenant_id_, proc_def_key_)
            select 'e' || id, 1, 'e' || id, 'e' || id, 'FA-2025-' || tenant || '-' || n, '%1$s', 'kommunikationAbstimmen',
                true, false, true, false, 1, 34, 1, tenant, 'fach-account-einrichten' from filling""";
    private static final String TASKS = """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
                assignee_, priority_, create_time_, suspension_state_, tenant_id_, task_state_)
            select 't' || id, 1, 'e' || id, 'e' || id, '%1$s', 'Fach-Account abstimmen', 'kommunikationAbstimmen',
                assignee, 50, created, 1, tenant, 'Created' from filling""";
    private static final String CANDIDATES = """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'l' || id, 1, role, 'candidate', 't' || id from filling""";
    private static final String GROUP_GRANTS = """
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_,
                root_proc_inst_id_)
            select 'g' || id, 1, 1, role, 7, 't' || id, 6, 'e' || id from filling""";
    private static final String USER_GRANTS = """
            insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_,
                root_proc_inst_id_)
            select 'u' || id, 1, 1, assignee, 7, 't' || id, 6, 'e' || id from filling where assignee is not null""";

    private OpenTasks() {
    }

    /** Adds the tasks numbered so; with the rows the stock engine grants for each, where it does. */
    static void fill(Subject subject, int from, int to, boolean granted) {
        String definition = subject.definition("fach-account-einrichten");
        JdbcTemplate sql = subject.aside();
        sql.execute((org.springframework.jdbc.core.ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(ROWS.formatted(from, to));
                statement.execute(EXECUTIONS.formatted(definition));
                statement.execute(TASKS.formatted(definition));
                statement.execute(CANDIDATES);
                if (granted) {
                    statement.execute(GROUP_GRANTS);
                    statement.execute(USER_GRANTS);
                }
                statement.execute("drop table filling");
            }
            return null;
        });
        sql.execute("vacuum analyze");
    }

    /** Takes them all away again. */
    static void clear(Subject subject) {
        JdbcTemplate sql = subject.aside();
        sql.execute("delete from act_ru_authorization where root_proc_inst_id_ like 'en%'");
        sql.execute("delete from act_ru_identitylink where task_id_ like 'tn%'");
        sql.execute("delete from act_ru_task where id_ like 'tn%'");
        sql.execute("delete from act_ru_execution where id_ like 'en%'");
    }
}
