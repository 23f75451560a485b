package org.dienstweg.belehrung.web;

import org.dienstweg.belehrung.OffeneBelehrung;

/** Somebody whose acknowledgement is missing, as the list of the personnel office shows them. */
record Offenanzeige(String name, String einheit, Standanzeige stand) {

    static Offenanzeige von(OffeneBelehrung offene) {
        return new Offenanzeige(offene.person().name(), offene.person().organisationseinheit(),
                Standanzeige.von(offene.stand()));
    }
}
