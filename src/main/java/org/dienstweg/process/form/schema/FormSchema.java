package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Camunda form as the rules for what may be submitted with it; parsed once, safe for use by many threads. */
public final class FormSchema {

    /** The name under which forms read the case; what comes back under it is ignored. */
    public static final String CASE = "fall";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final Section section;

    private FormSchema(String id, Section section) {
        this.id = id;
        this.section = section;
    }

    /**
     * Reads a {@code .form} file.
     *
     * @throws FormSchemaException if it is no form, or uses something that could not be checked when submitted
     */
    public static FormSchema parse(byte[] json) {
        try {
            JsonNode form = JSON.readTree(json);
            return new FormSchema(form.path("id").asText(), SchemaReader.read(form));
        } catch (IOException e) {
            throw new FormSchemaException("Die Datei ist kein gültiges JSON.");
        }
    }

    /** The id by which a diagram refers to the form. */
    public String id() {
        return id;
    }

    /**
     * Checks what was submitted.
     *
     * @param submitted plain values (see {@link PlainValues}); a list or group may also be given as JSON text
     * @param view      the case, for conditions, choices and fields that may only be read
     * @param today     the calendar day in Europe/Berlin
     * @return every field of the form that may be filled in, in the order of the form, by key: String, Boolean,
     *         Integer, BigDecimal, List or Map; null for what is empty (false for an empty checkbox). Fields for reading only
     *         are not part of it.
     * @throws org.dienstweg.recht.Ablehnung with all reasons at once, each naming the field by its label
     */
    public Map<String, Object> check(Map<String, Object> submitted, CaseView view, LocalDate today) {
        Problems problems = new Problems();
        Map<String, Object> input = unfold(submitted, problems);
        Map<String, Object> shown = section.readsEarlierValues() ? view.vorbelegung().get() : Map.of();
        Scope form = Scope.form(new Scope.Whole(input, view, today, problems), shown);
        section.check(form);
        problems.throwIfAny();
        return form.output();
    }

    /** A key that came from outside, shortened and harmless, in German quotation marks. */
    public static String quoted(String key) {
        return Problems.quoted(key);
    }

    private Map<String, Object> unfold(Map<String, Object> submitted, Problems problems) {
        Map<String, Object> input = new LinkedHashMap<>(submitted);
        input.remove(CASE);
        input.replaceAll((key, value) -> value instanceof String text && !text.isEmpty() && section.hasParts(key)
                ? parsed(key, text, problems) : value);
        return input;
    }

    private static Object parsed(String key, String text, Problems problems) {
        try {
            return PlainValues.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add("Der Inhalt des Feldes " + Problems.quoted(key) + " ist nicht lesbar.");
            return null;
        }
    }
}
