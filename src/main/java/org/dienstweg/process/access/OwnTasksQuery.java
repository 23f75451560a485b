package org.dienstweg.process.access;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The condition "assigned to me, or open and meant for me or one of my groups", as one more or-group of a query. The
 * engine joins the groups of a query with "and", so whatever the caller asks for stays in force.
 */
class OwnTasksQuery extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    private final List<String> groups;

    OwnTasksQuery(Authentication me) {
        assignee = me.getUserId();
        candidateUser = me.getUserId();
        groups = me.getGroupIds() == null ? List.of() : List.copyOf(me.getGroupIds());
    }

    /** The groups known from the login; the inherited method would ask the database once more. */
    @Override
    public List<String> getCandidateGroups() {
        return groups;
    }
}
