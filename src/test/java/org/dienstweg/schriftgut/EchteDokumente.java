package org.dienstweg.schriftgut;

/** Lets tests of other packages print real documents without a Spring context. */
public final class EchteDokumente {

    private EchteDokumente() {
    }

    public static Dokumente dokumente() {
        return Beispieldaten.dokumente();
    }
}
