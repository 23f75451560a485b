package org.dienstweg.akte;

import java.util.List;

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
}
