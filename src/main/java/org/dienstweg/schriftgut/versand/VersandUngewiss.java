package org.dienstweg.schriftgut.versand;

/**
 * Nobody can tell whether the mail was sent, so the machine does not send it again. The German message tells an admin
 * how to find out; it becomes the incident text and names nothing of the case but the Aktenzeichen.
 */
public class VersandUngewiss extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersandUngewiss(String aktenzeichen, String messageId) {
        super(("Es ist ungewiss, ob die Mail zum Vorgang %s versandt wurde: Der Versand wurde begonnen, aber nicht "
                + "bestätigt. Bitte suchen Sie im Postfach des Empfängers oder im Protokoll des Mailservers nach der "
                + "Message-ID %s und entscheiden Sie danach auf der Seite /betrieb/versand.")
                .formatted(aktenzeichen, messageId));
    }
}
