package org.dienstweg.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.dienstweg.process.form.schema.FormSchema;
import org.dienstweg.process.form.schema.PlainValues;
import org.dienstweg.recht.Ablehnung;

/** Takes submitted variables out of the engine's wrapping and turns away what no form sends. */
final class SubmittedValues {

    private static final int MAX_VARIABLES = 500;
    private static final int MAX_SENTENCES = 10;

    private SubmittedValues() {
    }

    /**
     * The plain values by key; what the browser sends back of the case is left out.
     *
     * @throws Ablehnung if it is too much, or a value is a file, bytes, an object, or nested too deeply
     */
    static Map<String, Object> read(VariableMap variables) {
        if (variables.size() > MAX_VARIABLES) {
            throw new Ablehnung("Die Eingaben sind zu umfangreich: höchstens " + MAX_VARIABLES + " Felder.");
        }
        List<String> refused = new ArrayList<>();
        Map<String, Object> values = values(variables, refused);
        if (!refused.isEmpty()) {
            throw new Ablehnung(refused.subList(0, Math.min(refused.size(), MAX_SENTENCES)));
        }
        if (characters(values) > PlainValues.MAX_CHARACTERS) {
            throw new Ablehnung("Die Eingaben sind zu umfangreich. Bitte kürzen Sie die Texte.");
        }
        return values;
    }

    private static Map<String, Object> values(VariableMap variables, List<String> refused) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.keySet().stream().filter(key -> !key.equals(FormSchema.CASE)).forEach(key -> {
            try {
                values.put(key, plain(variables.getValueTyped(key)));
            } catch (IllegalArgumentException e) {
                refused.add("Der Inhalt des Feldes " + FormSchema.quoted(key)
                        + " wird in dieser Form nicht angenommen.");
            }
        });
        return values;
    }

    private static Object plain(TypedValue typed) {
        if (typed instanceof JsonValue json) {
            String text = json.getValueSerialized();
            return text != null ? parsed(text) : plain((Object) json.getValue());
        }
        if (typed instanceof FileValue || typed instanceof BytesValue || typed instanceof SerializableValue) {
            throw new IllegalArgumentException("no value of a form");
        }
        return typed == null ? null : plain(typed.getValue());
    }

    private static Object plain(Object value) {
        return value instanceof SpinJsonNode json ? parsed(json.toString()) : PlainValues.of(value);
    }

    private static Object parsed(String json) {
        return json.isBlank() ? null : PlainValues.parse(json);
    }

    private static long characters(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().mapToLong(e -> e.getKey().toString().length() + characters(e.getValue()))
                    .sum();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(SubmittedValues::characters).sum();
        }
        return value instanceof String text ? text.length() : 1;
    }
}
