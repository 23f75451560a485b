package org.dienstweg.process.form.schema;

/** A form cannot be read; the message is a German sentence for the process owner who drew it. */
public class FormSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormSchemaException(String message) {
        super(message);
    }
}
