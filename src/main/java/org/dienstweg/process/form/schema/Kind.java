package org.dienstweg.process.form.schema;

import java.util.function.Consumer;

/** What sort of value a field takes. */
interface Kind {

    /**
     * The value as delegates get it. What is wrong is told to {@code complain}, as the part of a German sentence after
     * the label; the result counts only if nothing was wrong.
     */
    Object accept(Object value, Scope scope, Consumer<String> complain);

    /** What to say when a required field is empty. */
    default String missing() {
        return "Bitte füllen Sie dieses Feld aus.";
    }

    /** Whether a value means that nothing was entered. */
    default boolean isEmpty(Object value) {
        return PlainValues.isEmpty(value);
    }

    /** What delegates get when nothing was entered. */
    default Object nothing() {
        return null;
    }
}
