package org.dienstweg.process.form.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One value out of a list, or several. A computed option may name other ways to say it under {@code auch}; what is handed
 * on is always its value.
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
        Map<Object, Object> allowed = allowed(scope);
        List<?> said = several ? (List<?>) value : List.of(value);
        List<Object> chosen = said.stream().map(one -> (Object) allowed.getOrDefault(one, one)).toList();
        if (chosen.size() > DynamicListKind.MAX_ITEMS) {
            complain.accept("höchstens " + DynamicListKind.MAX_ITEMS + " Einträge, es sind " + chosen.size() + ".");
        } else if (!allowed.keySet().containsAll(chosen)) {
            complain.accept("Dieser Wert steht nicht zur Auswahl.");
        } else if (chosen.stream().distinct().count() < chosen.size()) {
            complain.accept("Jeder Wert darf nur einmal gewählt werden.");
        }
        return several ? chosen : chosen.get(0);
    }

    @Override
    public String missing() {
        return several ? "Bitte wählen Sie mindestens einen Wert aus." : "Bitte wählen Sie einen Wert aus.";
    }

    /** What may be said, with the value that is meant. */
    private Map<Object, Object> allowed(Scope scope) {
        Map<Object, Object> allowed = new HashMap<>();
        offered(scope).forEach(option -> alsoSaid(option).forEach(word -> allowed.put(word, valueOf(option))));
        valuesOf(offered(scope)).forEach(value -> allowed.put(value, value));
        return allowed;
    }

    private List<?> offered(Scope scope) {
        List<?> offered = computed == null ? fixed : evaluated(scope, computed);
        return further == null ? offered
                : Stream.concat(offered.stream(), evaluated(scope, further).stream()).toList();
    }

    private static List<?> evaluated(Scope scope, Expression expression) {
        try {
            return PlainValues.of(scope.evaluate(expression)) instanceof Collection<?> list ? List.copyOf(list) : List.of();
        } catch (IllegalArgumentException noValues) {
            return List.of();
        }
    }

    private static Collection<?> alsoSaid(Object option) {
        return option instanceof Map<?, ?> map && map.get("auch") instanceof Collection<?> words
                && !PlainValues.isEmpty(map.get("value")) ? words : List.of();
    }

    private static Object valueOf(Object option) {
        return option instanceof Map<?, ?> map ? map.get("value") : option;
    }

    /** The values of a list of options; an option is a plain value or has a label and a value. */
    static List<Object> valuesOf(Object options) {
        if (!(PlainValues.of(options) instanceof Collection<?> list)) {
            return List.of();
        }
        return list.stream().map(ChoiceKind::valueOf)
                .filter(option -> !PlainValues.isEmpty(option)).map(Object.class::cast).toList();
    }
}
