package org.dienstweg.process.form.schema;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a field stands while it is checked: the form itself, or one row of a list.
 *
 * @param input    what was submitted here, in plain values
 * @param output   what has been accepted here so far
 * @param original what the form had shown here
 * @param parent   the scope around this row, or null
 * @param rows     numbers of the rows this scope lies in, counted from 1
 * @param place    what sentences put before the label, e.g. {@code "Autorisierte, Eintrag 2, "}
 * @param whole    the form itself
 */
record Scope(Map<String, Object> input, Map<String, Object> output, Map<String, Object> original, Scope parent,
             List<Integer> rows, String place, Whole whole) {

    /** What all scopes of one check share. */
    record Whole(Map<String, Object> input, CaseView view, LocalDate today, Problems problems) {
    }

    static Scope form(Whole whole, Map<String, Object> original) {
        return new Scope(whole.input(), new LinkedHashMap<>(), original, null, List.of(), "", whole);
    }

    Scope row(String label, int number, Map<String, Object> row, Map<String, Object> shown) {
        List<Integer> numbers = Stream.concat(rows.stream(), Stream.of(number)).toList();
        String where = place + label + ", Eintrag " + number + ", ";
        return new Scope(row, new LinkedHashMap<>(), shown, this, numbers, where, whole);
    }

    void complain(String label, String sentence) {
        whole.problems().add(named(label, sentence));
    }

    /** For a field that is not asked for: what hides it may be the field that is wrong. */
    void complainIfNothingElse(String label, String sentence) {
        whole.problems().addFollowing(named(label, sentence));
    }

    private String named(String label, String sentence) {
        return place + label.replaceFirst("[.:?!]+$", "") + ": " + sentence;
    }

    Object evaluate(Expression expression) {
        if (!expression.path().isEmpty()) {
            return new Path(expression.path()).get(whole.view().fall().get());
        }
        Map<String, Object> context = new HashMap<>();
        local().forEach((key, value) -> context.put(key, value));
        context.putAll(whole.input());
        local().forEach((key, value) -> context.put("_" + key + "_", value));
        if (expression.readsCase()) {
            context.put(FormSchema.CASE, whole.view().fall().get());
        }
        return expression.evaluate(context);
    }

    private Map<String, Object> local() {
        Map<String, Object> local = new HashMap<>();
        local.put("this", input);
        local.put("parent", parent == null ? null : parent.input());
        local.put("i", rows);
        return local;
    }
}
