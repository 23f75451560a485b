package org.dienstweg.web.start;

import java.util.List;
import org.dienstweg.organisation.Rolle;

/**
 * Somebody of the demo cast, as the start page introduces them; the login is also the password.
 *
 * @param id                  login
 * @param name                name
 * @param ressort             abbreviation of the home Ressort
 * @param organisationseinheit unit, may be null
 * @param rollen              roles held, in the order of {@link Rolle}
 */
public record Demoperson(String id, String name, String ressort, String organisationseinheit, List<Rolle> rollen) {

    /** The roles in words; what everybody is goes without saying, unless there is nothing else to say. */
    public String rollenText() {
        List<Rolle> besondere = rollen.stream().filter(rolle -> rolle != Rolle.BESCHAEFTIGTE).toList();
        return String.join(", ", (besondere.isEmpty() ? rollen : besondere).stream().map(Rolle::bezeichnung).toList());
    }
}
