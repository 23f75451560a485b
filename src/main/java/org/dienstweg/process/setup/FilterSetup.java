package org.dienstweg.process.setup;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The filters everybody finds in the Tasklist. None of them names a person: the engine shows to each only their own
 * tasks, so "assigned" means "assigned to me".
 */
@Component
class FilterSetup {

    private final FilterService filters;
    private final TaskService tasks;

    FilterSetup(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void apply() {
        share("Meine Aufgaben", "Alles, was bei Ihnen liegt oder was Sie übernehmen können", -30, query());
        share("Mir zugewiesen", "Was Sie übernommen haben", -20, query().taskAssigned());
        share("Meiner Rolle", "Was noch niemand übernommen hat", -10, query().taskUnassigned());
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private void share(String name, String description, int priority, TaskQuery query) {
        Filter present = filters.createTaskFilterQuery().filterName(name).singleResult();
        Filter filter = present == null ? filters.newTaskFilter(name) : present;
        filter.setQuery(query);
        filter.setProperties(Map.of("description", description, "priority", priority, "color", "#3a5f8a",
                "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
    }
}
