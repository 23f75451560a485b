package org.dienstweg.fachaccount;

import java.util.List;
import org.dienstweg.recht.Regel;
import org.dienstweg.register.regeln.Namensregeln;

/**
 * Is the account named after the authority, and not after people or offices? That names consist of the Ressort's name
 * only (HR-2-28) is law for Ressort accounts and not applied here.
 */
final class BenennungRegeln {

    static final List<Regel<FachAccountFakten>> ALLE = Namensregeln.ALLE.stream()
            .map(regel -> regel.in(FachAccountFakten::namenswahl)).toList();

    private BenennungRegeln() {
    }
}
