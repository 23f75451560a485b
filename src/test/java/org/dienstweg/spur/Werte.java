package org.dienstweg.spur;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by which a filter would find exactly the closed case, by the name and the type of the filter. */
final class Werte {

    private static final String WER = "birgit.wolff";

    /** By the last word of the name of a filter, the more exact ones first. */
    private static final Map<String, String> NACH_NAME = new LinkedHashMap<>();

    static {
        for (String eigen : List.of("processInstanceId", "businessKey", "activityInstanceId", "eventSubscriptionId",
                "executionId", "taskId", "jobId", "logId", "incidentId", "tenantId", "operationId", "processDefinitionId",
                "deploymentId", "filterId", "jobDefinitionId", "variableInstanceId")) {
            NACH_NAME.put(eigen.toLowerCase(), "<" + eigen + ">");
        }
        NACH_NAME.put("processinstance", "<processInstanceId>");
        NACH_NAME.put("instanceid", "<processInstanceId>");
        NACH_NAME.put("configuration", "<jobId>");
        NACH_NAME.put("processdefinitionkey", "disziplinarverfahren-einleiten");
        NACH_NAME.put("taskdefinitionkey", "aeusserungErfassen");
        NACH_NAME.put("definitionkey", "disziplinarverfahren-einleiten");
        NACH_NAME.put("activityid", "aeusserungErfassen");
        NACH_NAME.put("group", "dienstvorgesetzte-stelle");
        NACH_NAME.put("groupid", "dienstvorgesetzte-stelle");
        List.of("assignee", "owner", "user", "userid", "startedby", "involveduser", "assignerid", "id", "member")
                .forEach(wer -> NACH_NAME.put(wer, WER));
        NACH_NAME.put("incidenttype", "failedJob");
        NACH_NAME.put("operationtype", "Claim");
        NACH_NAME.put("entitytype", "Task");
        NACH_NAME.put("eventtype", "message");
        NACH_NAME.put("type", "candidate");
        NACH_NAME.put("state", "ACTIVE");
        NACH_NAME.put("reporttype", "duration");
        NACH_NAME.put("periodunit", "month");
        NACH_NAME.put("groupby", "taskName");
        NACH_NAME.put("aktenzeichen", "<businessKey>");
        NACH_NAME.put("aufgabe", "<taskId>");
        NACH_NAME.put("prozess", "disziplinarverfahren-einleiten");
        NACH_NAME.put("status", "LAUFEND");
        NACH_NAME.put("seite", "1");
        NACH_NAME.put("person", WER);
        NACH_NAME.put("ressort", "IM");
        NACH_NAME.put("von", "2000-01-01");
        NACH_NAME.put("bis", "2200-01-01");
    }

    private Werte() {
    }

    /** The value in an address. */
    static String text(String name, Class<?> typ) {
        String klein = name.toLowerCase();
        if (typ == Boolean.class || typ == boolean.class) {
            return "true";
        }
        if (typ == Integer.class || typ == Long.class || typ == int.class) {
            return klein.startsWith("max") || klein.contains("lower") ? "1000" : "0";
        }
        if (istZeit(klein, typ)) {
            return klein.contains("before") || klein.endsWith("at") ? "2200-01-01T00:00:00.000+0000"
                    : "2000-01-01T00:00:00.000+0000";
        }
        if (klein.endsWith("variables")) {
            return "eingabe_neq_1";
        }
        String bekannt = NACH_NAME.getOrDefault(klein, nachName(klein.replaceAll("(not)?(ignorecase|like|in|s)*$", "")));
        return klein.contains("like") ? "%" + (bekannt.startsWith("<") ? bekannt + "%" : "") : bekannt;
    }

    /** The value in a JSON body, or null where none makes sense. */
    static Object json(String name, Class<?> typ) {
        if (name.toLowerCase().endsWith("variables") && Collection.class.isAssignableFrom(typ)) {
            return List.of(Map.of("name", "eingabe", "operator", "neq", "value", "1"));
        }
        if (typ == Boolean.class || typ == boolean.class) {
            return true;
        }
        if (typ == Integer.class || typ == Long.class || typ == int.class) {
            return Integer.valueOf(text(name, typ));
        }
        String wert = text(name, typ);
        return typ.isArray() || Collection.class.isAssignableFrom(typ) ? List.of(wert) : wert;
    }

    private static boolean istZeit(String klein, Class<?> typ) {
        return typ == Date.class || klein.contains("before") || klein.contains("after")
                || List.of("duedate", "followupdate", "createdon", "finishedat", "startedat", "evaluatedat", "occurredat",
                "createdat", "occurredon").contains(klein);
    }

    private static String nachName(String klein) {
        return NACH_NAME.entrySet().stream().filter(eintrag -> klein.endsWith(eintrag.getKey())).findFirst()
                .map(Map.Entry::getValue).orElse("aeusserungErfassen");
    }
}
