package org.dienstweg.fachaccount;

import java.util.List;
import java.util.Set;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.register.Plattformgrenzen;
import org.dienstweg.register.regeln.Namensbestand;
import org.dienstweg.register.regeln.Namenswahl;

/**
 * Everything the rules on an application judge, as the file keeps it.
 *
 * @param antrag               the application
 * @param ressort              the Ressort that applies
 * @param durchFachreferat     whether the applicant holds the role of a Fachreferat (HR-2-09)
 * @param amtsinhaber          first and last names of those who hold an office now
 * @param grenzen              limits of the platform, or null if nobody described it
 * @param organisationseinheiten known units of the Ressort; empty if unknown
 * @param vergebeneNamen       names that official accounts carry or carried on the same platform
 */
public record FachAccountFakten(FachAccountAntrag antrag, Ressortname ressort, boolean durchFachreferat,
                                List<String> amtsinhaber, Plattformgrenzen grenzen,
                                Set<String> organisationseinheiten, List<String> vergebeneNamen) {

    /** The part that the rules on names judge. */
    Namenswahl namenswahl() {
        return new Namenswahl(antrag.plattformText(), antrag.profilname(), antrag.nutzername(),
                antrag.absenderhinweis(), false, ressort, amtsinhaber,
                antrag.autorisierte().stream().map(Autorisierte::name).toList(), grenzen,
                Namensbestand.von(vergebeneNamen));
    }
}
