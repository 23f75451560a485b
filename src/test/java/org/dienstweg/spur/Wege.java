package org.dienstweg.spur;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What belongs into the placeholders of the paths. A placeholder that nobody has thought of is a failure of the test. */
final class Wege {

    private static final Pattern PLATZHALTER = Pattern.compile("([^/]+)/\\{([^}]+)}");

    /** What an {@code id} is the id of; what the case has none of is tried with the id of its instance. */
    private static final Map<String, String> KENNUNGEN = Map.ofEntries(
            Map.entry("task", "<taskId>"), Map.entry("process-instance", "<processInstanceId>"),
            Map.entry("execution", "<executionId>"), Map.entry("job", "<jobId>"), Map.entry("incident", "<incidentId>"),
            Map.entry("activity-instance", "<activityInstanceId>"), Map.entry("job-log", "<logId>"),
            Map.entry("tenant", "<tenantId>"), Map.entry("process-definition", "<processDefinitionId>"),
            Map.entry("deployment", "<deploymentId>"), Map.entry("filter", "<filterId>"),
            Map.entry("job-definition", "<jobDefinitionId>"), Map.entry("variable-instance", "<variableInstanceId>"),
            Map.entry("user", "birgit.wolff"), Map.entry("group", "dienstvorgesetzte-stelle"),
            Map.entry("detail", "<processInstanceId>"), Map.entry("batch", "<processInstanceId>"),
            Map.entry("authorization", "<processInstanceId>"), Map.entry("case-definition", "<processInstanceId>"),
            Map.entry("case-execution", "<executionId>"), Map.entry("case-instance", "<processInstanceId>"),
            Map.entry("case-activity-instance", "<activityInstanceId>"),
            Map.entry("decision-definition", "<processDefinitionId>"), Map.entry("decision-instance", "<processInstanceId>"),
            Map.entry("decision-requirements-definition", "<processDefinitionId>"),
            Map.entry("external-task", "<taskId>"), Map.entry("external-task-log", "<logId>"),
            Map.entry("schriftstuecke", "<schriftstueck>"), Map.entry("anlagen", "<anlage>"),
            Map.entry("postfach", "<processInstanceId>"), Map.entry("versand", "<processInstanceId>"),
            Map.entry("sperrvermerke", "<processInstanceId>"));

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("key", "disziplinarverfahren-einleiten"), Map.entry("tenantId", "<tenantId>"),
            Map.entry("tenant-id", "<tenantId>"), Map.entry("varId", "eingabe"), Map.entry("attachmentId", "<processInstanceId>"),
            Map.entry("commentId", "<processInstanceId>"), Map.entry("resourceId", "<processInstanceId>"),
            Map.entry("operationId", "<operationId>"), Map.entry("messageName", "VorwurfFortzuschreiben"),
            Map.entry("userId", "birgit.wolff"), Map.entry("groupId", "dienstvorgesetzte-stelle"),
            Map.entry("name", "root-process-instance-start"), Map.entry("file", "app.js"), Map.entry("appName", "cockpit"),
            Map.entry("aktenzeichen", "<businessKey>"), Map.entry("aufgabe", "<taskId>"), Map.entry("nummer", "0"),
            Map.entry("schritt", "aeusserungErfassen"), Map.entry("teil", "<processInstanceId>"),
            Map.entry("app", "cockpit"));

    private Wege() {
    }

    static String fuelle(String pfad) {
        return PLATZHALTER.matcher(pfad).replaceAll(Wege::fuelle);
    }

    private static String fuelle(MatchResult stelle) {
        String wert = stelle.group(2).equals("id") ? KENNUNGEN.get(stelle.group(1)) : NAMEN.get(stelle.group(2));
        return stelle.group(1) + "/" + Optional.ofNullable(wert).orElseThrow(() ->
                new IllegalStateException("a placeholder that the test does not know: " + stelle.group()));
    }
}
