package org.dienstweg.beitrag;

/** What is said to be wrong with a post, with the words of the form. */
public enum Fehlerart {
    TIPPFEHLER("Tippfehler"),
    SACHLICH_FALSCH("Sachlich falsch"),
    UNANGEMESSEN("Unangemessen im Ton"),
    NEUTRALITAET("Verstoß gegen die Neutralität"),
    POLITISCHE_AUSSAGE("Politische Aussage"),
    PRIVATE_AEUSSERUNG("Private Äußerung"),
    RECHTSVERLETZUNG("Rechtsverletzung"),
    DATENSCHUTZ("Datenschutz"),
    SONSTIGES("Sonstiges");

    private final String text;

    Fehlerart(String text) {
        this.text = text;
    }

    /** As people read it. */
    public String text() {
        return text;
    }

    /** Whether what was said may be unlawful, so that third-party posts go to the Justiziariat (HR-3-30). */
    public boolean moeglicherweiseRechtswidrig() {
        return this == RECHTSVERLETZUNG || this == DATENSCHUTZ;
    }

    /** Whom such a mistake in an own post concerns before it is decided how to go on (HR-3-10, HR-3-39, HR-3-05). */
    public Einzubeziehen einzubeziehen() {
        return switch (this) {
            case NEUTRALITAET, RECHTSVERLETZUNG -> Einzubeziehen.JUSTIZIARIAT;
            case DATENSCHUTZ, PRIVATE_AEUSSERUNG -> Einzubeziehen.STELLE;
            default -> Einzubeziehen.NIEMAND;
        };
    }

    /** Who is asked or told. */
    public enum Einzubeziehen {
        JUSTIZIARIAT, STELLE, NIEMAND
    }
}
