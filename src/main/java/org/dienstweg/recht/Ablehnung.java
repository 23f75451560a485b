package org.dienstweg.recht;

import java.util.List;

/**
 * A step is refused: what was submitted is not accepted and the whole transaction rolls back.
 *
 * <p>The sentences are whole, plain German and meant for the person who submitted; they never name engine ids.
 */
public class Ablehnung extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> saetze;

    /** Refuses with one sentence. */
    public Ablehnung(String satz) {
        this(List.of(satz));
    }

    /** Refuses with all reasons at once; the message is the sentences joined by blanks. */
    public Ablehnung(List<String> saetze) {
        // A refusal is an answer, not a fault: nobody needs to know which line of code gave it.
        super(String.join(" ", saetze), null, false, false);
        this.saetze = List.copyOf(saetze);
    }

    /** The reasons, one whole German sentence each. */
    public List<String> saetze() {
        return saetze;
    }
}
