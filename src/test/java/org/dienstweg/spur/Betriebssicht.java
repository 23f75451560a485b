package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.regex.Pattern;

/** What operations may know of a closed case of their own Ressort: that it runs, where it stands, and what went wrong (ADR 7). */
final class Betriebssicht {

    /** The queries that tell the way alone; at variables there is only a refusal to read. */
    static final Pattern WEG = Pattern.compile("/(process-instance|execution|job|incident)(/count|/<\\w+>"
            + "(/(activity-instances|stacktrace|variables.*|localVariables.*|called-process-instances))?)?(\\?.*)?$|/process-definition/.*statistics");

    /** Reference, ids of the engine, element ids and names of the diagram, states, times and counts. */
    static final Set<String> FELDER = Set.of("businessKey", "id", "tenantId", "definitionId", "definitionKey", "processDefinitionId",
            "processDefinitionKey", "processInstanceId", "executionId", "executionIds", "jobDefinitionId", "parentActivityInstanceId",
            "incidentIds", "causeIncidentId", "causeIncidentActivityId", "causeIncidentProcessDefinitionId",
            "causeIncidentProcessInstanceId", "rootCauseIncidentId", "rootCauseIncidentActivityId",
            "rootCauseIncidentConfiguration", "rootCauseIncidentProcessDefinitionId", "rootCauseIncidentProcessInstanceId",
            "configuration", "activityId", "activityName", "activityType", "name", "key", "version", "childActivityInstances",
            "childTransitionInstances", "ended", "suspended", "suspensionState", "priority", "retries", "incidentType",
            "incidentTimestamp", "incidentCount", "incidents", "failedJobs", "instances", "count", "links", "createTime", "dueDate",
            "startTime", "message", "type", "@class");

    private static final Pattern FELD = Pattern.compile("\"([@\\w]+)\":(?!null)");

    private Betriebssicht() {
    }

    /** Names of the fields that say something. */
    static Set<String> felder(String antwort) {
        return FELD.matcher(antwort).results().map(feld -> feld.group(1)).collect(toSet());
    }
}
