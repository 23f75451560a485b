package org.dienstweg.process.form.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a form, or of one row of a list, in the order in which they are shown.
 *
 * @param ignored what the browser computes and sends back; nobody entered it, nobody gets it
 */
record Section(List<Control> controls, List<Path> ignored) {

    void check(Scope scope) {
        controls.forEach(control -> control.fillIn(scope));
        controls.forEach(control -> control.check(scope));
        refuseUnknown(scope.input(), Path.ROOT, scope);
    }

    private void refuseUnknown(Map<?, ?> map, Path place, Scope scope) {
        map.forEach((key, value) -> {
            Path path = new Path(Stream.concat(place.keys().stream(), Stream.of(key.toString())).toList());
            if (paths().anyMatch(path::equals)) {
                return;
            }
            if (value instanceof Map<?, ?> group && paths().anyMatch(known -> known.beginsWith(path))) {
                refuseUnknown(group, path, scope);
            } else {
                scope.whole().problems().add("Unbekanntes Feld " + Problems.quoted(path.toString()) + ".");
            }
        });
    }

    /** Whether the value under this key consists of parts, so that text in its place must be JSON. */
    boolean hasParts(String key) {
        Path path = new Path(List.of(key));
        return paths().anyMatch(known -> known.beginsWith(path) && !known.equals(path))
                || controls.stream().anyMatch(control -> control.path().equals(path) && takesList(control.kind()));
    }

    /** Whether the check needs what the form had shown. */
    boolean readsEarlierValues() {
        return controls.stream().anyMatch(control -> control.locked() || control.lockedIf() != null
                || control.kind() instanceof DynamicListKind list
                        && (list.fixedRows() || list.row().readsEarlierValues()));
    }

    private static boolean takesList(Kind kind) {
        return kind instanceof DynamicListKind || kind instanceof ChoiceKind choice && choice.several();
    }

    private Stream<Path> paths() {
        return Stream.concat(controls.stream().map(Control::path), ignored.stream());
    }
}
