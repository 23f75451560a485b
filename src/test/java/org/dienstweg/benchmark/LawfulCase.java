package org.dienstweg.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.spin.plugin.variable.SpinValues;
import org.dienstweg.fachaccount.Antraege;

/** A lawful application on X from wish to register: one start form, five user tasks, one mail. Every case has a name of its own. */
final class LawfulCase implements Script {

    private final String nutzername = "KatS_" + UUID.randomUUID().toString().substring(24, 33);
    private final String heute = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();

    @Override
    public String process() {
        return "fach-account-einrichten";
    }

    @Override
    public Actor starter() {
        return Actor.FACHREFERAT;
    }

    /** The list of persons is JSON. */
    @Override
    public Map<String, Object> application() {
        Map<String, Object> antrag = new HashMap<>(Antraege.mit(Map.of("nutzername", nutzername,
                "profilname", "Katastrophenschutz IM " + nutzername)));
        antrag.put("autorisierte", SpinValues.jsonValue(
                "[{\"name\":\"Jana Winter\",\"funktion\":\"Sachbearbeiterin\",\"dienstlichesGeraet\":true}]").create());
        return antrag;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("kommunikationAbstimmen", Actor.KOMMUNIKATION, Map.of("ergebnis", "ABGESTIMMT")),
                new Step("hausspitzeBilligen", Actor.HAUSSPITZE, Map.of("ergebnis", "GEBILLIGT")),
                new Step("accountEinrichten", Actor.FACHREFERAT,
                        Map.of("accountUrl", "https://x.com/" + nutzername, "eingerichtetAm", heute)),
                new Step("verifizierungErledigen", Actor.FACHREFERAT, Map.of("verifizierung", "NICHT_VERFUEGBAR",
                        "verifizierungGrund", "Fachreferate sind auf dieser Plattform nicht antragsberechtigt.")),
                new Step("autorisierteBelehren", Actor.FACHREFERAT,
                        Map.of("belehrungBestaetigt", true, "belehrtAm", heute)));
    }
}
