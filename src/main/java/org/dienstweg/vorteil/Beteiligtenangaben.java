package org.dienstweg.vorteil;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.recht.Text;

/**
 * Whom an application names, keyed like its form: those who are too close to the case to decide it. Never null.
 *
 * @param betroffenePerson       for whom the Personalstelle applies; empty where somebody applies for themselves
 * @param betroffeneKennung      login of that person, if there still is one
 * @param beguenstigtePerson     who gets the advantage instead of the applicant
 * @param zuwendendePerson       who gives it
 * @param mittelsperson          who hands it over
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Beteiligtenangaben(String betroffenePerson, String betroffeneKennung, String beguenstigtePerson,
                                 String zuwendendePerson, String mittelsperson) {

    /** What was left out is empty. */
    public Beteiligtenangaben {
        betroffenePerson = Text.von(betroffenePerson);
        betroffeneKennung = Text.von(betroffeneKennung);
        beguenstigtePerson = Text.von(beguenstigtePerson);
        zuwendendePerson = Text.von(zuwendendePerson);
        mittelsperson = Text.von(mittelsperson);
    }

    /** Whether any of the people named in the application may be the one with this name. */
    public boolean nennt(String name) {
        return genannte().anyMatch(genannt -> Personenname.gleicht(genannt, name));
    }

    private Stream<String> genannte() {
        return List.of(betroffenePerson, beguenstigtePerson, zuwendendePerson, mittelsperson).stream();
    }
}
