package org.dienstweg.schriftgut;

/** A document could not be made; the German message says what to look at and holds nothing of the case. */
public class DokumentFehlgeschlagen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a cause: the causes of a template engine may quote the values it was given. */
    DokumentFehlgeschlagen(String vorlage) {
        super("Das Schriftstück konnte nicht erstellt werden. Bitte prüfen Sie die Vorlage „%s.html“ und ob der "
                .formatted(vorlage) + "Vorgang alle Angaben enthält, die sie verlangt.");
    }
}
