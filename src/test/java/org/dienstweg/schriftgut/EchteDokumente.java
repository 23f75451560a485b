package org.dienstweg.schriftgut;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Lets tests of other packages print real documents without a Spring context. */
public final class EchteDokumente {

    /** The moment all documents of {@link #dokumente()} are made. */
    public static final Instant JETZT = Beispieldaten.JETZT;

    private EchteDokumente() {
    }

    /** What breaks PDF/A-3a or PDF/UA-1, empty if nothing does. */
    public static List<String> maengel(byte[] pdf) throws Exception {
        return Barrierefreiheit.maengel(pdf);
    }

    /** A plausible case for any template. */
    public static Map<String, Object> beispiel() {
        return Beispieldaten.disziplinar();
    }

    public static Dokumente dokumente() {
        return Beispieldaten.dokumente();
    }
}
