package org.dienstweg.recht;

import java.util.List;

/** A step is refused. The sentences are German and meant for the person who asked; the whole transaction rolls back. */
public class Ablehnung extends RuntimeException {

    private final List<String> saetze;

    /** Refuses with one sentence. */
    public Ablehnung(String satz) {
        this(List.of(satz));
    }

    /** Refuses with all reasons at once. */
    public Ablehnung(List<String> saetze) {
        super(String.join(" ", saetze));
        this.saetze = List.copyOf(saetze);
    }

    /** The reasons, each a whole German sentence. */
    public List<String> saetze() {
        return saetze;
    }
}
