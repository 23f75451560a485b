package org.dienstweg.web;

import org.dienstweg.organisation.Angemeldet;

/** Who is logged in: the edge asks this, so that pages and calls know no security framework. */
public interface Anmeldung {

    /** The person acting now; throws an authentication exception where nobody is logged in. */
    Angemeldet jetzt();
}
