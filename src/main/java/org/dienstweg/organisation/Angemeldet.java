package org.dienstweg.organisation;

import java.util.Set;

/**
 * Whoever is acting right now: their login, home Ressort, roles and the Ressorts they act for. Filled from the login at
 * the edge, so that domain code asks a plain record and not a framework.
 *
 * @param id       login
 * @param ressort  abbreviation of the home Ressort
 * @param rollen   the roles held
 * @param ressorts all Ressorts this person acts for, the home Ressort among them (the LPA acts for all)
 */
public record Angemeldet(String id, String ressort, Set<Rolle> rollen, Set<String> ressorts) {

    /** Whether the person holds any of these roles. */
    public boolean hatEine(Set<Rolle> gesucht) {
        return gesucht.stream().anyMatch(rollen::contains);
    }
}
