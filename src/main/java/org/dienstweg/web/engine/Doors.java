package org.dienstweg.web.engine;

import static org.dienstweg.web.engine.Door.any;
import static org.dienstweg.web.engine.Door.post;
import static org.dienstweg.web.engine.Door.put;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Groups;
import org.dienstweg.organisation.Rolle;

/**
 * Every writing call that is open, and to whom. What is not listed is closed: content reaches a case through its forms
 * only, and a case goes the way of its diagram only. Delegation is closed too: a delegated task goes back to its owner
 * instead of being completed, and the answers of the form would be lost.
 */
final class Doors {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Counters that are switched off, and those of what everybody did since the start, whose cases ever they were. */
    private static final Pattern COUNTERS = Pattern.compile("/(metrics|telemetry)(/.*)?");
    private static final String STAFF = Rolle.BESCHAEFTIGTE.id();
    private static final String OPERATIONS = Rolle.BETRIEB.id();
    private static final String ANY_ID = "[^/]+";
    private static final String QUERIES = "task|process-instance|execution|variable-instance"
            + "|history/(process-instance|activity-instance|task|variable-instance|detail|incident)";

    private static final List<Door> OPEN = List.of(
            post(STAFF, "/process-definition/(key/[^/]+(/tenant-id/[^/]+)?|[^/]+)/submit-form"),
            post(STAFF, "/task/" + ANY_ID + "/(submit-form|claim|unclaim|assignee)"),
            post(STAFF, "/(" + QUERIES + ")(/count)?"),
            post(STAFF, "/filter/" + ANY_ID + "/(count|list|singleResult)"),
            post(STAFF, "/identity/password-policy"),
            post(OPERATIONS, "/(job|job-definition|incident)(/count)?"),
            post(OPERATIONS, "/cockpit/plugin/base/" + ANY_ID + "/(process-instance|incident)(/count)?"),
            post(OPERATIONS, "/cockpit/plugin/base/" + ANY_ID + "/(process-definition|process-instance)/" + ANY_ID
                    + "/called-process-(definitions|instances)"),
            put(OPERATIONS, "/(job|job-definition)/" + ANY_ID + "/retries"),
            post(Rolle.PROZESSVERANTWORTUNG.id(), "/deployment/create"),
            any(Groups.CAMUNDA_ADMIN, "/(user|group|tenant)/.+"),
            post(Groups.CAMUNDA_ADMIN, "/identity/password-policy"));

    private static final Pattern QUERY =
            Pattern.compile("/(" + QUERIES + "|filter/[^/]+|job|job-definition|incident)(/(count|list|singleResult))?/?$");

    private Doors() {
    }

    static boolean isOpen(Call call) {
        return READING.contains(call.method()) && !COUNTERS.matcher(call.path()).matches() || isOwnPassword(call)
                || OPEN.stream().anyMatch(door -> door.opensFor(call));
    }

    /** Whether a call only asks, so that nothing but the question can be wrong with it. */
    static boolean isQuery(String method, String path) {
        return READING.contains(method) || method.equals("POST") && QUERY.matcher(path).find();
    }

    private static boolean isOwnPassword(Call call) {
        return call.method().equals("PUT") && call.path().equals("/user/" + call.login() + "/credentials");
    }
}
