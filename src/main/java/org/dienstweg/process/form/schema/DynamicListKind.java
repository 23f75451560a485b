package org.dienstweg.process.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list of rows with the same fields.
 *
 * @param fixedRows whether rows may be neither added nor removed
 */
record DynamicListKind(Path path, String label, Section row, int min, int max, boolean fixedRows) implements Kind {

    static final int MAX_ITEMS = 200;

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        if (!(value instanceof List<?> rows) || !rows.stream().allMatch(Map.class::isInstance)) {
            complain.accept("Hier wird eine Liste von Einträgen erwartet.");
            return null;
        }
        if (!sizeFits(rows.size(), scope, complain)) {
            return null;
        }
        List<Object> accepted = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Scope inner = scope.row(label, index + 1, PlainValues.map(rows.get(index)), shown(scope, index));
            row.check(inner);
            accepted.add(inner.output());
        }
        return accepted;
    }

    @Override
    public String missing() {
        return "Bitte geben Sie mindestens einen Eintrag an.";
    }

    private boolean sizeFits(int size, Scope scope, Consumer<String> complain) {
        if (size < min) {
            complain.accept("mindestens " + min + (min == 1 ? " Eintrag" : " Einträge") + ".");
        } else if (size > max) {
            complain.accept("höchstens " + max + (max == 1 ? " Eintrag" : " Einträge") + ", es sind " + size + ".");
        } else if (fixedRows && path.get(scope.original()) instanceof List<?> shown && shown.size() != size) {
            complain.accept("Hier dürfen keine Einträge hinzukommen oder wegfallen.");
        } else {
            return true;
        }
        return false;
    }

    private Map<String, Object> shown(Scope scope, int index) {
        boolean known = path.get(scope.original()) instanceof List<?> list && index < list.size();
        return known ? PlainValues.map(((List<?>) path.get(scope.original())).get(index)) : Map.of();
    }
}
