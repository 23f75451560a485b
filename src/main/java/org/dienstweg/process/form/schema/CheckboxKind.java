package org.dienstweg.process.form.schema;

import java.util.function.Consumer;

/** Yes or no; not ticked means no, and a required box must be ticked. */
record CheckboxKind() implements Kind {

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        if (!(value instanceof Boolean)) {
            complain.accept("Hier ist nur Ja oder Nein möglich.");
        }
        return value;
    }

    @Override
    public String missing() {
        return "Bitte setzen Sie hier das Häkchen.";
    }

    @Override
    public boolean isEmpty(Object value) {
        return PlainValues.isEmpty(value) || Boolean.FALSE.equals(value);
    }

    @Override
    public Object nothing() {
        return false;
    }
}
