package org.dienstweg.process.setup;

import java.util.List;
import java.util.Map;

/**
 * Ressorts and people as a file declares them.
 *
 * @param ressorts in the order of the file
 * @param personen in the order of the file
 */
public record Besetzung(List<Ressorteintrag> ressorts, List<Personeneintrag> personen) {

    /**
     * A Ressort.
     *
     * @param domain       of all mail addresses
     * @param einheiten    names of its units
     * @param postfaecher  local part of the mailbox by group id
     */
    public record Ressorteintrag(String kuerzel, String name, String namenskern, boolean obersteLandesbehoerde,
                                 String domain, List<String> einheiten, Map<String, String> postfaecher) {
    }

    /**
     * Somebody who can log in.
     *
     * @param ressort home Ressort
     * @param einheit unit within it
     * @param rollen  group ids, besides {@code beschaeftigte}, which everybody has
     */
    public record Personeneintrag(String id, String name, String ressort, String einheit, List<String> rollen) {
    }
}
