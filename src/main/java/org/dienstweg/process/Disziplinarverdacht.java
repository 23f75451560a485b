package org.dienstweg.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that begin disciplinary proceedings from another case (VV42-10b), as the start form of that process asks for
 * them.
 *
 * @param ausloeser           the stored value of what brought it up, e.g. {@code VORTEILSANNAHME}
 * @param betroffenePerson    name or login of whom it concerns
 * @param statusgruppe        the stored value of their status
 * @param hinweisgebendePerson login of whoever reported; null where nobody did
 * @param sachverhalt         what happened
 * @param tatzeit             day it was completed (Europe/Berlin); null where the case does not know it
 * @param normen              duties that may be broken
 * @param bargeldAngenommen   whether cash was accepted (VV42-3.4.1a)
 */
public record Disziplinarverdacht(String ausloeser, String betroffenePerson, String statusgruppe,
                                  String hinweisgebendePerson, String sachverhalt, LocalDate tatzeit,
                                  List<String> normen, boolean bargeldAngenommen) {

    /** The message the process waits for. */
    public static final String NACHRICHT = "DisziplinarverdachtGemeldet";

    /** Keyed like the start form; what this case cannot know begins with the answer that presumes nothing. */
    public Map<String, Object> alsEingabe() {
        Map<String, Object> eingabe = new HashMap<>();
        eingabe.put("ausloeser", ausloeser);
        eingabe.put("betroffenePerson", betroffenePerson);
        eingabe.put("statusgruppe", statusgruppe);
        eingabe.put("hinweisgebendePerson", hinweisgebendePerson);
        eingabe.put("sachverhalt", sachverhalt);
        eingabe.put("tatzeit", tatzeit == null ? null : tatzeit.toString());
        eingabe.put("pflichtverletzung", normen.stream().map(norm -> Map.of("norm", norm)).toList());
        eingabe.put("ausserdienstlich", "NEIN");
        eingabe.put("bargeldAngenommen", bargeldAngenommen ? "JA" : "NEIN");
        eingabe.put("strafverfahren", "KEINES");
        eingabe.put("bereitsDisziplinarverfahren", "NEIN");
        eingabe.put("gefaehrdungAufklaerung", "NEIN");
        eingabe.values().removeIf(wert -> wert == null);
        return eingabe;
    }
}
