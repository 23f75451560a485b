package org.dienstweg.schriftgut.versand;

/**
 * The mail has certainly not been sent; the next attempt sends it. The German message tells an admin what to do and is
 * shown by the engine as incident, so it names nothing of the case but the Aktenzeichen and has no cause (which would
 * quote the mail server, and thus addresses).
 */
public class VersandFehlgeschlagen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersandFehlgeschlagen(String aktenzeichen, String grund) {
        super("Die Mail zum Vorgang %s wurde nicht versandt. %s".formatted(aktenzeichen, grund));
    }
}
