package org.dienstweg.vorteil.web;

import java.util.Map;

/** Answers that cannot be read or are missing: one German sentence per field, in the order of the form. */
class Fehlangaben extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> saetze;

    Fehlangaben(Map<String, String> saetze) {
        // No stack and no content: this is an answer to whoever asked, and nothing to log.
        super("answers that cannot be read", null, false, false);
        this.saetze = saetze;
    }

    Map<String, String> saetze() {
        return saetze;
    }
}
