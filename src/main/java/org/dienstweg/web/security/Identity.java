package org.dienstweg.web.security;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.dienstweg.organisation.Angemeldet;

/**
 * Whoever is logged in, in the words of the engine and in ours.
 *
 * @param angemeldet in our words; the home Ressort is null for an administrator
 * @param groups     all groups, also those that are no role
 * @param tenants    all Ressorts
 */
record Identity(Angemeldet angemeldet, List<String> groups, List<String> tenants) {

    private static final String ATTRIBUTE = Identity.class.getName();

    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The identity of this request, or null if nobody is logged in. */
    static Identity of(ServletRequest request) {
        return (Identity) request.getAttribute(ATTRIBUTE);
    }
}
