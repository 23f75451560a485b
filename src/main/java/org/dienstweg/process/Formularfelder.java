package org.dienstweg.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the labels out of a form schema; labels the browser would compute are left to the caller's fallback. */
final class Formularfelder {

    private Formularfelder() {
    }

    /** The fields of a form or group by key, in their order, those of nested groups among them. */
    static Map<String, Formularfeld> lies(JsonNode eltern) {
        Map<String, Formularfeld> felder = new LinkedHashMap<>();
        for (JsonNode feld : eltern.path("components")) {
            boolean liste = feld.path("type").asText().equals("dynamiclist");
            String schluessel = feld.path(liste ? "path" : "key").asText("");
            if (!schluessel.isEmpty()) {
                felder.put(schluessel, new Formularfeld(label(feld, schluessel), auswahl(feld),
                        liste ? lies(feld) : Map.of()));
            } else {
                felder.putAll(lies(feld));
            }
        }
        return felder;
    }

    private static String label(JsonNode feld, String schluessel) {
        // a field for a day has its label elsewhere
        String label = (feld.path("label").asText("") + feld.path("dateLabel").asText("")).strip();
        return label.isEmpty() || label.startsWith("=") || label.contains("{{") ? schluessel : label;
    }

    private static Map<String, String> auswahl(JsonNode feld) {
        Map<String, String> auswahl = new LinkedHashMap<>();
        for (JsonNode wert : feld.path("values")) {
            auswahl.put(wert.path("value").asText(), wert.path("label").asText());
        }
        return auswahl;
    }
}
