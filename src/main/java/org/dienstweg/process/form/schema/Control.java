package org.dienstweg.process.form.schema;

import java.util.List;
import java.util.Objects;

/**
 * A field of a form with everything that is the same for all kinds of fields.
 *
 * @param hide         conditions under which the field, or a group around it, is not shown
 * @param locked       whether the field is for reading only
 * @param lockedIf     condition under which it is, or null
 * @param defaultValue what an untouched form shows
 * @param dropIfHidden whether a value sent although the field is hidden is left out, as the browser does, not refused
 */
record Control(Path path, String label, List<Expression> hide, boolean required, boolean locked, Expression lockedIf,
               Object defaultValue, boolean dropIfHidden, Kind kind) {

    /** Conditions read an untouched box as not ticked, as they do in the browser. */
    void fillIn(Scope scope) {
        if (kind.nothing() != null && path.get(scope.input()) == null && path.fitsInto(scope.input())) {
            path.put(scope.input(), kind.nothing());
        }
    }

    void check(Scope scope) {
        Object value = path.get(scope.input());
        boolean empty = kind.isEmpty(value);
        if (isHidden(scope)) {
            if (!empty && !dropIfHidden) {
                scope.complainIfNothingElse(label, "Dieses Feld ist hier nicht vorgesehen und muss leer bleiben.");
            }
            path.put(scope.output(), null);
        } else if (isLocked(scope)) {
            complainIf(!empty && !Objects.equals(value, shown(scope)), "Dieses Feld darf nicht geändert werden.",
                    scope);
        } else if (empty) {
            complainIf(required, kind.missing(), scope);
            path.put(scope.output(), kind.nothing());
        } else {
            path.put(scope.output(), kind.accept(value, scope, sentence -> scope.complain(label, sentence)));
        }
    }

    private boolean isHidden(Scope scope) {
        return hide.stream().anyMatch(condition -> Boolean.TRUE.equals(scope.evaluate(condition)));
    }

    private boolean isLocked(Scope scope) {
        return locked || lockedIf != null && Boolean.TRUE.equals(scope.evaluate(lockedIf));
    }

    private Object shown(Scope scope) {
        Object earlier = path.get(scope.original());
        return earlier == null ? defaultValue : earlier;
    }

    private void complainIf(boolean wrong, String sentence, Scope scope) {
        if (wrong) {
            scope.complain(label, sentence);
        }
    }
}
