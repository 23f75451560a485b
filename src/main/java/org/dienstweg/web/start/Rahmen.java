package org.dienstweg.web.start;

import java.util.function.Supplier;

/**
 * What the frame around every page needs to know.
 *
 * @param wer  looks up the name of whoever is logged in, null where nobody is; asked only when a page is rendered
 * @param demo whether the demo profile is on
 * @param pfad path of the page shown
 */
public record Rahmen(Supplier<String> wer, boolean demo, String pfad) {

    /** Name of whoever is logged in, null where nobody is. */
    public String person() {
        return wer.get();
    }

    /** Whether exactly this page is shown. */
    public boolean ist(String gesucht) {
        return gesucht.equals(pfad);
    }

    /** Whether a page is shown whose path begins like this. */
    public boolean unter(String anfang) {
        return pfad.startsWith(anfang);
    }
}
