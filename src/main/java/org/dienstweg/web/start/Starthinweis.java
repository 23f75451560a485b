package org.dienstweg.web.start;

import java.util.Optional;
import org.dienstweg.organisation.Angemeldet;

/** Something the start page tells whoever is logged in, and where to see to it; a feature contributes a bean. */
public interface Starthinweis {

    /** The notice for this person; empty where there is nothing to tell. */
    Optional<Hinweis> fuer(Angemeldet wer);

    /**
     * @param satz    one whole German sentence
     * @param adresse path of the page to see to it
     * @param verweis what the link says
     */
    record Hinweis(String satz, String adresse, String verweis) {
    }
}
