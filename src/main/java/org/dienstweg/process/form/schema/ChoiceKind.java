package org.dienstweg.process.form.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One value out of a list, or several.
 *
 * @param fixed    the values the schema names
 * @param computed what gives the values instead, or null
 * @param further  what gives more values that are taken but not offered, or null: other systems know other keys
 */
record ChoiceKind(List<Object> fixed, Expression computed, Expression further, boolean several) implements Kind {

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        if (several != value instanceof List<?>) {
            complain.accept(several ? "Hier wird eine Liste von Werten erwartet." : "Hier ist nur ein Wert möglich.");
            return null;
        }
        List<?> chosen = several ? (List<?>) value : List.of(value);
        if (chosen.size() > DynamicListKind.MAX_ITEMS) {
            complain.accept("höchstens " + DynamicListKind.MAX_ITEMS + " Einträge, es sind " + chosen.size() + ".");
        } else if (!allowed(scope).containsAll(chosen)) {
            complain.accept("Dieser Wert steht nicht zur Auswahl.");
        } else if (chosen.stream().distinct().count() < chosen.size()) {
            complain.accept("Jeder Wert darf nur einmal gewählt werden.");
        }
        return value;
    }

    @Override
    public String missing() {
        return several ? "Bitte wählen Sie mindestens einen Wert aus." : "Bitte wählen Sie einen Wert aus.";
    }

    private List<Object> allowed(Scope scope) {
        List<Object> offered = computed == null ? fixed : evaluated(scope, computed);
        return further == null ? offered
                : Stream.concat(offered.stream(), evaluated(scope, further).stream()).toList();
    }

    private static List<Object> evaluated(Scope scope, Expression expression) {
        try {
            return valuesOf(scope.evaluate(expression));
        } catch (IllegalArgumentException noValues) {
            return List.of();
        }
    }

    /** The values of a list of options; an option is a plain value or has a label and a value. */
    static List<Object> valuesOf(Object options) {
        if (!(PlainValues.of(options) instanceof Collection<?> list)) {
            return List.of();
        }
        return list.stream().map(option -> option instanceof Map<?, ?> map ? map.get("value") : option)
                .filter(option -> !PlainValues.isEmpty(option)).map(Object.class::cast).toList();
    }
}
