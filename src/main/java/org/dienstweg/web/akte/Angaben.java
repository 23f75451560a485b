package org.dienstweg.web.akte;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dienstweg.process.Formularfeld;

/** Puts what somebody entered into the words of the form it was entered in. */
final class Angaben {

    private static final Map<String, String> WORTE = Map.of("JA", "Ja", "NEIN", "Nein", "UNSICHER", "Unsicher");
    private static final Formularfeld OHNE = new Formularfeld("", Map.of(), Map.of());

    private Angaben() {
    }

    /**
     * One line of an entry.
     *
     * @param bezeichnung label of the field
     * @param werte       its value in words, more than one for a list
     */
    record Angabe(String bezeichnung, List<String> werte) {
    }

    /** The lines of an entry; what was left empty is left out, what no form knows keeps its key. */
    static List<Angabe> von(JsonNode eingabe, Map<String, Formularfeld> felder) {
        List<Angabe> angaben = new ArrayList<>();
        eingabe.fields().forEachRemaining(feld -> {
            Formularfeld bekannt = felder.getOrDefault(feld.getKey(), OHNE);
            List<String> werte = werte(feld.getValue(), bekannt);
            if (!werte.isEmpty()) {
                angaben.add(new Angabe(bekannt.label().isEmpty() ? feld.getKey() : bekannt.label(), werte));
            }
        });
        return angaben;
    }

    private static List<String> werte(JsonNode wert, Formularfeld feld) {
        return wert.isArray()
                ? StreamSupport.stream(wert.spliterator(), false).map(einer -> wort(einer, feld)).toList()
                : List.of(wort(wert, feld)).stream().filter(wort -> !wort.isEmpty()).toList();
    }

    private static String wort(JsonNode wert, Formularfeld feld) {
        if (wert.isObject()) {
            return von(wert, feld.felder()).stream()
                    .map(angabe -> angabe.bezeichnung() + ": " + String.join(", ", angabe.werte()))
                    .collect(joining("; "));
        }
        if (wert.isBoolean()) {
            return wert.asBoolean() ? "Ja" : "Nein";
        }
        String text = wert.isNull() ? "" : wert.asText();
        return feld.auswahl().getOrDefault(text, WORTE.getOrDefault(text, alsTag(text)));
    }

    private static String alsTag(String text) {
        try {
            return text.length() == 10 ? Zeitangaben.text(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
