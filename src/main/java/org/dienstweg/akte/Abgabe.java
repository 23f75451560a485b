package org.dienstweg.akte;

import java.time.Instant;

/**
 * An answer with who gave it when.
 *
 * @param person    login
 * @param zeitpunkt when it was filed
 * @param inhalt    the answer as the record of its process
 */
public record Abgabe<T>(String person, Instant zeitpunkt, T inhalt) {
}
