package org.dienstweg.schriftgut.mappe;

import org.dienstweg.schriftgut.EchteDokumente;
import org.dienstweg.schriftgut.Schriften;

/** Lets tests of other packages bind real files without a Spring context. */
public final class EchteMappe {

    private EchteMappe() {
    }

    public static Mappe mappe() {
        return new Mappe(EchteDokumente.dokumente(), new Schriften());
    }

    public static Anlagenblaetter blaetter() {
        return new Anlagenblaetter(EchteDokumente.dokumente());
    }
}
