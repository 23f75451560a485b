package org.dienstweg.vorteil;

/**
 * Whose advantage a case is about.
 *
 * @param schluessel login, or the name where somebody has none any more
 * @param name       as others know them
 */
public record Beguenstigter(String schluessel, String name) {
}
