package org.dienstweg.akte;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param eintraege the entries on it
 * @param nummer    its number, the first is 1
 * @param seiten    how many pages there are, at least 1
 * @param gesamt    how many entries there are on all pages
 * @param <T>       what is listed
 */
public record Seite<T>(List<T> eintraege, int nummer, int seiten, long gesamt) {

    /** The same page with other entries. */
    public <R> Seite<R> mit(Function<T, R> abbildung) {
        return new Seite<>(eintraege.stream().map(abbildung).toList(), nummer, seiten, gesamt);
    }
}
